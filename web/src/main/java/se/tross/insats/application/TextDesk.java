package se.tross.insats.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.ApplicationRefusal.ApplicationLinkClosed;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/** Keeps the texts of a step one by one, so that one that cannot be kept holds back no other, and says what came of each. */
@RequestScoped
public class TextDesk {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    @Inject
    private EditApplication editApplication;

    @Inject
    private EditByLink editByLink;

    @Inject
    private ApplicationOverviews overviews;

    @Inject
    private ApplicationByLink letters;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** A text that was not kept. */
    record NotKept(SentTexts.Text text, Refusal why) {}

    /** @throws Refused if there is nothing here for who asks, which is no matter of one text */
    TextAnswer keep(SentTexts sent) {
        List<NotKept> notKept = new ArrayList<>();
        boolean kept = false;
        for (SentTexts.Text text : sent.texts()) {
            if (!text.typed().equals(text.expected())) {
                try {
                    write(sent, text);
                    kept = true;
                } catch (Refused refused) {
                    refuseStrangers(refused);
                    notKept.add(new NotKept(text, refused.first()));
                }
            }
        }
        String now = LocalTime.now(clock.withZone(SwedishTime.ZONE)).format(TIME);
        return new TextAnswer(kept ? now : "", detail(sent), sent.step(), notKept, language.texts());
    }

    private void write(SentTexts sent, SentTexts.Text text) {
        if (sent.key() == null) {
            editApplication.write(sent.id(), text.field(), text.expected(), text.typed());
        } else {
            editByLink.write(sent.key(), text.field(), text.expected(), text.typed());
        }
    }

    private ApplicationDetail detail(SentTexts sent) {
        return sent.key() == null
                ? overviews.application(sent.id())
                : letters.opened(sent.key()).orElseThrow(() -> new Refused(new ApplicationLinkClosed()));
    }

    private static void refuseStrangers(Refused refused) {
        Refusal first = refused.first();
        if (first instanceof AccessRefusal.NotPermitted
                || first instanceof AccessRefusal.NotFound
                || first instanceof ApplicationLinkClosed) {
            throw refused;
        }
    }
}
