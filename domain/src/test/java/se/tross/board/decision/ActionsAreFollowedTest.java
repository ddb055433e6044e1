package se.tross.board.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.board.DecisionRefusal.ActionDayImpossible;
import se.tross.board.DecisionRefusal.ActionDayMissing;
import se.tross.board.DecisionRefusal.ActionDueBeforeDecision;
import se.tross.board.DecisionRefusal.ActionIsDone;
import se.tross.board.DecisionRefusal.ActionNotDone;
import se.tross.board.DecisionRefusal.ActionOwnerMissing;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.meeting.Meetings;

/** What a decision leaves somebody to do is followed from its § until it is done. */
class ActionsAreFollowedTest {
    private static final LocalDate DUE = LocalDate.of(2018, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2018, 4, 1);
    private static final ActionTerms TERMS = new ActionTerms("Skicka budgeten till medlemmarna", "Eva Chef", 7L, DUE);

    private final Decision decision = Decisions.noted();

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
