package se.tross.insats.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.insats.ApplicationRefusal.ApplicationDecided;
import se.tross.insats.ApplicationRefusal.ApplicationIsRead;
import se.tross.insats.ApplicationRefusal.ApplicationWithdrawn;
import se.tross.insats.PreparationRefusal.CompletionIsAwaited;
import se.tross.insats.PreparationRefusal.DeadlineNotAhead;
import se.tross.insats.PreparationRefusal.NotInPreparation;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/** From the first letter to the decision: who may do something with an application, and when (L29, W5). */
class ApplicationGoesItsWayTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final LocalDate LATER = TODAY.plusDays(10);

    private final Application application = new Application(1, "Vägen in", 5, null, TODAY);

    private static void refuses(Runnable deed, Refusal why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(why));
    }

    @Test
    void itsApplicantWritesUntilItIsHandedIn() {
        assertThat(application.refusalsOfWriting()).isEmpty();
        refuses(() -> application.askForCompletion(LATER, TODAY), new NotInPreparation());
        application.handIn(8, 9, TODAY, LATER);
        assertThat(application.refusalsOfWriting()).containsExactly(new ApplicationIsRead());
        assertThat(application.awaitedUntil()).isEqualTo(LATER);
        refuses(() -> application.handIn(8, 9, TODAY, LATER), new ApplicationIsRead());
    }

    @Test
    void askedForMoreTheApplicantWritesAgainAndIsJudgedByTheSameCriteria() {
        application.handIn(8, 9, TODAY, LATER);
        refuses(() -> application.askForCompletion(TODAY, TODAY), new DeadlineNotAhead(TODAY.plusDays(1)));
        refuses(() -> application.askForCompletion(null, TODAY), new DeadlineNotAhead(TODAY.plusDays(1)));
        application.askForCompletion(LATER, TODAY);
        assertThat(application.refusalsOfWriting()).isEmpty();
        assertThat(application.refusalsOfPreparing()).containsExactly(new CompletionIsAwaited(LATER));
        application.handIn(8, 10, LATER, LATER.plusDays(5));
        assertThat(application.criteriaFormId()).isEqualTo(9);
        assertThat(application.handedInOn()).isEqualTo(TODAY);
    }

    @Test
    void theBoardIsNotAskedWhileTheApplicantHasTimeToWriteMore() {
        application.handIn(8, 9, TODAY, LATER);
        assertThat(application.refusalsOfProposing(TODAY)).isEmpty();
        application.askForCompletion(LATER, TODAY);
        assertThat(application.refusalsOfProposing(LATER)).containsExactly(new CompletionIsAwaited(LATER));
        assertThat(application.refusalsOfProposing(LATER.plusDays(1))).isEmpty();
    }

    @Test
    void whatTheBoardDecidesClosesAlsoWhatTheApplicantWasAskedToComplete() {
        refuses(() -> application.decide(TODAY), new NotInPreparation());
        application.handIn(8, 9, TODAY, LATER);
        application.askForCompletion(LATER, TODAY);
        application.decide(LATER);
        assertThat(application.refusalsOfWriting()).containsExactly(new ApplicationDecided());
        assertThat(application.awaitedUntil()).isNull();
        refuses(() -> application.decide(LATER), new ApplicationDecided());
    }

    @Test
    void takenBackNothingMoreHappensToIt() {
        application.handIn(8, 9, TODAY, LATER);
        application.withdraw(LATER);
        refuses(() -> application.decide(LATER), new ApplicationWithdrawn());
        refuses(() -> application.withdraw(LATER), new ApplicationWithdrawn());
        refuses(() -> application.handIn(8, 9, LATER, LATER), new ApplicationWithdrawn());
    }

    @Test
    void decidedItIsNotTakenBack() {
        application.handIn(8, 9, TODAY, LATER);
        application.decide(LATER);
        refuses(() -> application.withdraw(LATER), new ApplicationDecided());
        assertThat(application.awaitedUntil()).isNull();
    }
}
