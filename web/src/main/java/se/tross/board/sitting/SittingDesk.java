package se.tross.board.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/** Finds who is to do what the page of a meeting asks, and says what came of it. */
@RequestScoped
public class SittingDesk {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    @Inject
    private RoomActs room;

    @Inject
    private MatterActs matter;

    @Inject
    private FollowActs follow;

    @Inject
    private SittingOverviews overviews;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** @throws Refused if the page would not ask so, or there is nothing here for the visitor */
    SittingAnswer perform(Sent sent) {
        try {
            if (!room.perform(sent) && !matter.perform(sent) && !follow.perform(sent)) {
                throw new Refused(new AccessRefusal.NotFound());
            }
        } catch (Refused refused) {
            if (refused.first() instanceof AccessRefusal.NotPermitted
                    || refused.first() instanceof AccessRefusal.NotFound) {
                throw refused;
            }
            return SittingAnswer.refused(refused.refusals(), language.texts());
        }
        return SittingAnswer.kept(
                LocalTime.now(clock.withZone(SwedishTime.ZONE)).format(TIME), page(sent));
    }

    private String page(Sent sent) {
        String shown = "go-to".equals(sent.act())
                ? ""
                : sent.idIfAny("shown").map(id -> "&matter=" + id).orElse("");
        return "/board/sitting?f=" + visitor.getForbund().forbundId() + "&id=" + sent.id("meeting") + shown;
    }

    /** What somebody who has seen the trail so far should know. */
    JsonObject since(Sent sent) {
        Since since = overviews.since(sent.id("since"));
        return Json.createObjectBuilder()
                .add("seq", since.seq())
                .add("board", since.board())
                .build();
    }
}
