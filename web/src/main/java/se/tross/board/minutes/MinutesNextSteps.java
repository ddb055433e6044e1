package se.tross.board.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NextStep;
import se.tross.shared.frame.NextSteps;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.SwedishTime;

/** Minutes that wait: for the visitor's own approval, or for the office to send them out and see that they are adjusted. */
@ApplicationScoped
public class MinutesNextSteps implements NextSteps {

    private static final int OVERDUE = 1;
    private static final int SOON = 15;

    @Inject
    private AwaitedMinutesOverviews overviews;

    @Inject
    private Clock clock;

    @Override
    public List<NextStep> steps(Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.BOARD_ADJUST) && !visitor.may(Permission.BOARD_RECORD)) {
            return List.of();
        }
        LocalDate today = SwedishTime.dayOf(clock.instant());
        return overviews.awaited().stream()
                .filter(minutes -> minutes.own() || visitor.may(Permission.BOARD_RECORD))
                .map(minutes -> step(minutes, today, texts))
                .toList();
    }

    private static NextStep step(AwaitedMinutes minutes, LocalDate today, Texts texts) {
        boolean late = today.isAfter(minutes.due());
        String what = minutes.own()
                ? minutes.paragraph() == null ? "own" : "part"
                : minutes.status().name();
        return new NextStep(
                texts.text("board.step.minutes." + what, minutes.meetingDate(), minutes.paragraph()),
                texts.text("board.step.minutes." + (late ? "late" : "due"), minutes.due()),
                "/board/minutes?id=" + minutes.meetingId(),
                late ? OVERDUE : SOON);
    }
}
