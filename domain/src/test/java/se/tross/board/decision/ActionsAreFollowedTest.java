package se.tross.board.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.DecisionRefusal.ActionDayImpossible;
import se.tross.board.DecisionRefusal.ActionDayMissing;
import se.tross.board.DecisionRefusal.ActionDueBeforeDecision;
import se.tross.board.DecisionRefusal.ActionIsDone;
import se.tross.board.DecisionRefusal.ActionNotDone;
import se.tross.board.DecisionRefusal.ActionOwnerMissing;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.attendance.Sitting;
import se.tross.board.meeting.Agenda;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.Meetings;
import se.tross.forbund.seat.HallandBoard;

/** What a decision leaves somebody to do is followed from its § until it is done. */
class ActionsAreFollowedTest {
    private static final LocalDate DUE = LocalDate.of(2018, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2018, 4, 1);
    private static final ActionTerms TERMS = new ActionTerms("Skicka budgeten till medlemmarna", "Eva Chef", 7L, DUE);

    private final Decision decision = decision();

    private static Decision decision() {
        Meeting meeting = Meetings.planned();
        Agenda agenda = Meetings.filled(meeting);
        meeting.summon(agenda.matters(), Meetings.MORNING.minusSeconds(8 * 86_400));
        meeting.open(HallandBoard.RUT, Meetings.DAY, Meetings.MORNING);
        Sitting sitting = Sitting.ofHalland();
        DecisionRules rules =
                new DecisionRules(List.of(), sitting.roster(), sitting.at(1), sitting.quorum(1), List.of());
        DecisionTerms noted = new DecisionTerms(DecisionOutcome.NOTED, "Läggs till handlingarna.", "", null);
        return new Decision(meeting, agenda.matters().get(0), List.of(), noted, rules);
    }

    @Test
    void itIsOverdueFromTheDayAfter() {
        Action action = new Action(decision, TERMS);
        assertThat(action.isOverdue(DUE)).isFalse();
        assertThat(action.isOverdue(TODAY)).isTrue();
        action.finish(TODAY, TODAY);
        assertThat(action.isOverdue(TODAY)).isFalse();
        assertThat(action.done()).contains(TODAY);
        assertThat(action.terms()).isEqualTo(TERMS);
    }

    @Test
    void itIsDoneOnceBetweenTheDecisionAndToday() {
        Action action = new Action(decision, TERMS);
        ActionDayImpossible impossible = new ActionDayImpossible(Meetings.DAY, TODAY);
        assertThat(Refusing.of(() -> action.finish(Meetings.DAY.minusDays(1), TODAY)))
                .containsExactly(impossible);
        assertThat(Refusing.of(() -> action.finish(TODAY.plusDays(1), TODAY))).containsExactly(impossible);
        assertThat(Refusing.of(() -> action.finish(null, TODAY))).containsExactly(impossible);
        assertThat(Refusing.of(action::reopen)).containsExactly(new ActionNotDone());
        action.finish(Meetings.DAY, TODAY);
        assertThat(Refusing.of(() -> action.finish(TODAY, TODAY))).containsExactly(new ActionIsDone(Meetings.DAY));
        assertThat(Refusing.of(() -> action.take(TERMS))).containsExactly(new ActionIsDone(Meetings.DAY));
        action.reopen();
        action.take(new ActionTerms("Skicka budgeten", "Eva Chef", null, TODAY));
        assertThat(action.isOverdue(TODAY)).isFalse();
    }

    @Test
    void itSaysWhatWhoAndWhen() {
        assertThat(new ActionTerms(" ", "", null, null).refusals(Meetings.DAY))
                .containsExactly(new WordingMissing("text"), new ActionOwnerMissing(), new ActionDayMissing());
        ActionTerms yesterday = new ActionTerms("Skicka", "Eva Chef", null, Meetings.DAY.minusDays(1));
        assertThat(Refusing.of(() -> new Action(decision, yesterday)))
                .containsExactly(new ActionDueBeforeDecision(Meetings.DAY));
    }
}
