package se.tross.board.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.delegation.OrderOfDelegation.CEILING;
import static se.tross.board.delegation.OrderOfDelegation.FROM_2018;
import static se.tross.board.delegation.OrderOfDelegation.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.BoardRefusal;
import se.tross.board.DelegationRefusal.DecidedBySomebodyElse;
import se.tross.board.DelegationRefusal.DecidedInTheFuture;
import se.tross.board.DelegationRefusal.DecisionIsReported;
import se.tross.board.DelegationRefusal.DelegatedAmountMissing;
import se.tross.board.DelegationRefusal.DelegationNotInForce;
import se.tross.board.DelegationRefusal.ReportedBeforeDecided;
import se.tross.board.DelegationSubject;
import se.tross.board.NumberSeries;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.delegation.DelegationFinding.DelegatedWasNotReported;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingCall;
import se.tross.board.meeting.Meetings;
import se.tross.board.meeting.ReportedItem;
import se.tross.forbund.seat.SeatRegister;
import se.tross.shared.money.Money;

/** B19: a delegate decides within the rule of the day; each decision has its number, and the board is told. */
class DelegatesDecideWithinTheirRuleTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 17);
    private static final SeatRegister NO_BOARD = new SeatRegister(List.of(), List.of(), List.of(), List.of());

    @ParameterizedTest(name = "{0} öre: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            0,       -
            4999999, -
            5000000, -
            5000001, DelegatedAmountAboveCeiling
            -1,      DelegatedAmountNegative
            """)
    void aDecisionStaysBelowTheCeiling(long ore, String refusal) {
        List<BoardRefusal> refusals = OrderOfDelegation.purchase(DAY, Money.ofOre(ore))
                .refusals(OrderOfDelegation.rule(), Delegates.unknown(), TODAY);
        assertThat(refusals)
                .extracting(one -> one.getClass().getSimpleName())
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void underACeilingItSaysItsAmount() {
        assertThat(OrderOfDelegation.purchase(DAY, null).refusals(OrderOfDelegation.rule(), Delegates.unknown(), TODAY))
                .containsExactly(new DelegatedAmountMissing(CEILING));
    }

    @Test
    void onADayWhenTheRuleWasInForceAndNotTomorrow() {
        assertThat(OrderOfDelegation.purchase(LocalDate.of(2017, 12, 31), Money.ZERO)
                        .refusals(OrderOfDelegation.rule(), Delegates.unknown(), TODAY))
                .containsExactly(new DelegationNotInForce(LocalDate.of(2017, 12, 31)));
        assertThat(OrderOfDelegation.purchase(TODAY.plusDays(1), Money.ZERO)
                        .refusals(OrderOfDelegation.rule(), Delegates.unknown(), TODAY))
                .containsExactly(new DecidedInTheFuture(TODAY));
    }

    @ParameterizedTest(name = "{0}, {1} may delegate further: {2}")
    @CsvSource(textBlock = """
            Eva Chef,              false, true
            'eva chef, förbundschef', false, true
            Sven Svensson,         false, false
            Sven Svensson,         true,  true
            """)
    void byWhomTheRuleMeans(String person, boolean further, boolean may) {
        DelegationTerms terms = OrderOfDelegation.terms(
                DelegationSubject.RUNNING, DelegateKind.HEAD_OF_OFFICE, null, ReportDuty.NEXT_MEETING, further);
        DelegationRule rule = new DelegationRule(1, terms, FROM_2018, List.of());
        Delegates delegates = Delegates.on(DAY, NO_BOARD, List.of("Eva Chef"));
        assertThat(new DelegatedTerms(DAY, person, "Inköp av skrivare.", null).refusals(rule, delegates, TODAY))
                .isEqualTo(may ? List.of() : List.of(new DecidedBySomebodyElse(person, "Förbundschefen")));
    }

    @Test
    void whereTrossKnowsNobodyItDoesNotJudge() {
        assertThat(Delegates.on(DAY, NO_BOARD, List.of()).of(DelegateKind.HEAD_OF_OFFICE))
                .isEmpty();
        assertThat(OrderOfDelegation.purchase(DAY, Money.ZERO)
                        .refusals(OrderOfDelegation.rule(), Delegates.on(DAY, NO_BOARD, List.of()), TODAY))
                .isEmpty();
    }

    @Test
    void itSaysWhatWasDecidedAndByWhom() {
        assertThat(new DelegatedTerms(DAY, " ", null, Money.ZERO)
                        .refusals(OrderOfDelegation.rule(), Delegates.unknown(), TODAY))
                .containsExactly(new WordingMissing("decidedBy"), new WordingMissing("text"));
    }

    @Test
    void eachHasTheNextNumberOfTheYear() {
        DelegatedDecision decision = new DelegatedDecision(
                OrderOfDelegation.rule(),
                OrderOfDelegation.purchase(DAY, CEILING),
                Delegates.unknown(),
                NumberSeries.DELEGATED,
                List.of("D 2017:9", "D 2018:1", "D 2018:2"),
                TODAY);
        assertThat(decision.number()).isEqualTo("D 2018:3");
        assertThat(decision.item()).isEqualTo(new ReportedItem("D 2018:3", DAY, "Inköp av skrivare (Eva Chef)"));
    }

    @Test
    void theBoardIsToldOnceAndNotBefore() {
        DelegatedDecision decision = OrderOfDelegation.decision(ReportDuty.NEXT_MEETING);
        assertThat(decision.needsReport()).isTrue();
        Meeting before = meeting(LocalDate.of(2018, 1, 16));
        assertThat(Refusing.of(() -> decision.report(before))).containsExactly(new ReportedBeforeDecided(DAY));
        decision.report(Meetings.open());
        assertThat(decision.needsReport()).isFalse();
        assertThat(decision.reportedOn()).isEqualTo(Meetings.DAY);
        assertThat(Refusing.of(() -> decision.report(Meetings.open())))
                .containsExactly(new DecisionIsReported("D 2018:1"));
    }

    @Test
    void whatIsNotReportedIsAnnounced() {
        DelegatedDecision decision = OrderOfDelegation.decision(ReportDuty.NOTICE_BOARD);
        assertThat(decision.needsNotice()).isTrue();
        assertThat(decision.needsReport()).isFalse();
        assertThat(OrderOfDelegation.decision(ReportDuty.NEXT_MEETING).needsNotice())
                .isFalse();
    }

    @Test
    void aMeetingThatEndedUntoldIsFound() {
        DelegatedDecision decision = OrderOfDelegation.decision(ReportDuty.NEXT_MEETING);
        assertThat(ReportCheck.of(List.of(), List.of(decision), List.of(Meetings.open())))
                .isEmpty();
        assertThat(ReportCheck.of(List.of(), List.of(decision), List.of(Meetings.closed())))
                .containsExactly(new DelegatedWasNotReported("D 2018:1", Meetings.DAY));
        decision.report(Meetings.closed());
        assertThat(ReportCheck.of(List.of(), List.of(decision), List.of(Meetings.closed())))
                .isEmpty();
    }

    private static Meeting meeting(LocalDate day) {
        return new Meeting(1, Meetings.terms(day.atTime(9, 0)), MeetingCall.byTheBoard(), List.of(), List.of(), "uid");
    }
}
