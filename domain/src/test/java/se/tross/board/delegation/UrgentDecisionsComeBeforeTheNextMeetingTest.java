package se.tross.board.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.delegation.OrderOfDelegation.DECIDED;
import static se.tross.board.delegation.OrderOfDelegation.FROM_2018;
import static se.tross.board.delegation.OrderOfDelegation.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.DelegationRefusal.DecidedInTheFuture;
import se.tross.board.DelegationRefusal.DecisionIsReported;
import se.tross.board.DelegationRefusal.DelegationBeginsBeforeDecision;
import se.tross.board.DelegationRefusal.DelegationEndsBeforeItBegins;
import se.tross.board.DelegationRefusal.DelegationHasEnded;
import se.tross.board.DelegationRefusal.DelegationParagraphMissing;
import se.tross.board.DelegationRefusal.EmpowermentNotInForce;
import se.tross.board.DelegationRefusal.UrgencyMissing;
import se.tross.board.NumberSeries;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.delegation.DelegationFinding.UrgentWasNotReported;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingCall;
import se.tross.board.meeting.Meetings;
import se.tross.board.meeting.ReportedItem;
import se.tross.shared.time.Period;

/** B20: what cannot wait is decided by whom the board has empowered, and reported at the very next meeting. */
class UrgentDecisionsComeBeforeTheNextMeetingTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 22);
    private static final UrgentTerms LEASE =
            new UrgentTerms(Meetings.CHAIR, "Karin Karlsson", DAY, "Hyresavtalet förlängs.", "Avtalet löpte ut.");

    private static UrgentEmpowerment empowerment(Period validity) {
        return new UrgentEmpowerment(1, Meetings.CHAIR, "Karin Karlsson", "§ 42", DECIDED, validity);
    }

    private static UrgentDecision decided(UrgentTerms terms) {
        return new UrgentDecision(
                1, terms, List.of(empowerment(FROM_2018)), NumberSeries.URGENT, List.of("O 2018:1"), TODAY);
    }

    private static Meeting meeting(LocalDate day) {
        return new Meeting(1, Meetings.terms(day.atTime(9, 0)), MeetingCall.byTheBoard(), List.of(), List.of(), "uid");
    }

    @Test
    void theChairDecidesAndTheDecisionHasItsNumber() {
        UrgentDecision decision = decided(LEASE);
        assertThat(decision.number()).isEqualTo("O 2018:2");
        assertThat(decision.item())
                .isEqualTo(new ReportedItem("O 2018:2", DAY, "Hyresavtalet förlängs (Karin Karlsson)"));
        assertThat(decision.terms()).isEqualTo(LEASE);
    }

    @Test
    void nobodyDecidesWithoutLeaveFromBefore() {
        EmpowermentNotInForce refused = new EmpowermentNotInForce(DAY);
        assertThat(LEASE.refusals(List.of(), TODAY)).containsExactly(refused);
        assertThat(LEASE.refusals(List.of(empowerment(Period.from(DAY.plusDays(1)))), TODAY))
                .containsExactly(refused);
        assertThat(LEASE.refusals(List.of(empowerment(new Period(DECIDED, DAY.minusDays(1)))), TODAY))
                .containsExactly(refused);
        UrgentEmpowerment other = new UrgentEmpowerment(1, 999, "Nils Nord", "§ 42", DECIDED, FROM_2018);
        assertThat(LEASE.refusals(List.of(other), TODAY)).containsExactly(refused);
        assertThat(LEASE.refusals(List.of(empowerment(new Period(DAY, DAY))), TODAY))
                .isEmpty();
    }

    @Test
    void itSaysWhyItCouldNotWait() {
        UrgentTerms bare = new UrgentTerms(Meetings.CHAIR, "", TODAY.plusDays(1), " ", " ");
        assertThat(bare.refusals(List.of(empowerment(FROM_2018)), TODAY))
                .containsExactly(
                        new WordingMissing("person"),
                        new WordingMissing("text"),
                        new DecidedInTheFuture(TODAY),
                        new UrgencyMissing());
    }

    @Test
    void theNextMeetingThatComesAboutIsTold() {
        Meeting sameDay = meeting(DAY);
        Meeting cancelled = meeting(DAY.plusDays(4));
        cancelled.cancel("Sjukdom");
        Meeting next = meeting(DAY.plusDays(18));
        Meeting later = meeting(DAY.plusDays(80));
        assertThat(decided(LEASE).nextMeeting(List.of(later, cancelled, next, sameDay)))
                .contains(next);
    }

    @Test
    void aMeetingThatEndedUntoldIsFound() {
        UrgentDecision decision = decided(LEASE);
        assertThat(ReportCheck.of(List.of(decision), List.of(), List.of(Meetings.open())))
                .isEmpty();
        assertThat(ReportCheck.of(List.of(decision), List.of(), List.of(Meetings.closed())))
                .containsExactly(new UrgentWasNotReported("O 2018:2", Meetings.DAY));
        decision.report(Meetings.closed());
        assertThat(decision.needsReport()).isFalse();
        assertThat(ReportCheck.of(List.of(decision), List.of(), List.of(Meetings.closed())))
                .isEmpty();
        assertThat(Refusing.of(() -> decision.report(Meetings.open())))
                .containsExactly(new DecisionIsReported("O 2018:2"));
    }

    @Test
    void leaveRestsOnAParagraphAndEndsOnce() {
        assertThat(Refusing.of(() -> new UrgentEmpowerment(1, 301, "Karin", "", DECIDED, FROM_2018)))
                .containsExactly(new DelegationParagraphMissing());
        assertThat(Refusing.of(() -> empowerment(Period.from(DECIDED.minusDays(1)))))
                .containsExactly(new DelegationBeginsBeforeDecision(DECIDED));
        UrgentEmpowerment leave = empowerment(FROM_2018);
        assertThat(Refusing.of(() -> leave.end(DECIDED)))
                .containsExactly(new DelegationEndsBeforeItBegins(FROM_2018.from()));
        leave.end(DAY);
        assertThat(Refusing.of(() -> leave.end(DAY))).containsExactly(new DelegationHasEnded(DAY));
    }
}
