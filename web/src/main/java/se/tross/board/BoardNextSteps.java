package se.tross.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.meeting.MeetingOverview;
import se.tross.board.meeting.MeetingOverviews;
import se.tross.board.meeting.MeetingStep;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NextStep;
import se.tross.shared.frame.NextSteps;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/** What waits for whoever prepares the board's meetings: the next one's agenda, its summons, its opening. */
@ApplicationScoped
public class BoardNextSteps implements NextSteps {

    private static final int OVERDUE = 0;
    private static final int SOON = 20;
    private static final int ORDINARY = 40;
    private static final int DAYS_TO_PREPARE = 30;

    @Inject
    private MeetingOverviews overviews;

    @Inject
    private Clock clock;

    @Override
    public List<NextStep> steps(Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.BOARD_PREPARE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return overviews.next().stream()
                .filter(meeting -> isDue(meeting, today))
                .map(meeting -> step(meeting, today, texts))
                .toList();
    }

    private static boolean isDue(MeetingOverview meeting, LocalDate today) {
        return switch (meeting.step()) {
            case PREPARE ->
                !meeting.terms().latestSummons().minusDays(DAYS_TO_PREPARE).isAfter(today);
            case SUMMON, OPEN, CONDUCT -> true;
            case AWAIT, HELD, NONE -> false;
        };
    }

    private static NextStep step(MeetingOverview meeting, LocalDate today, Texts texts) {
        String key = "board.step." + meeting.step();
        LocalDate latest = meeting.terms().latestSummons();
        return new NextStep(
                texts.text(key, meeting.date()),
                texts.text(key + ".why", latest, meeting.date()),
                "/board/meeting?id=" + meeting.id(),
                weight(meeting.step(), latest.isBefore(today)));
    }

    private static int weight(MeetingStep step, boolean late) {
        return step == MeetingStep.PREPARE ? ORDINARY : late ? OVERDUE : SOON;
    }
}
