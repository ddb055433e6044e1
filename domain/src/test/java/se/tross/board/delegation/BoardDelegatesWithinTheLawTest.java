package se.tross.board.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.delegation.OrderOfDelegation.CEILING;
import static se.tross.board.delegation.OrderOfDelegation.DECIDED;
import static se.tross.board.delegation.OrderOfDelegation.FROM_2018;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.board.DelegationRefusal.CeilingNotPositive;
import se.tross.board.DelegationRefusal.DelegationBeginsBeforeDecision;
import se.tross.board.DelegationRefusal.DelegationEndsBeforeItBegins;
import se.tross.board.DelegationRefusal.DelegationHasEnded;
import se.tross.board.DelegationRefusal.DelegationNumberTaken;
import se.tross.board.DelegationRefusal.DelegationParagraphMissing;
import se.tross.board.DelegationRefusal.MayNotBeDelegated;
import se.tross.board.DelegationRefusal.OnlyTheHeadRedelegates;
import se.tross.board.DelegationSubject;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/** B19: what the board may delegate, to whom, and from when (KL 6:37–38, 7:6). */
class BoardDelegatesWithinTheLawTest {

    @ParameterizedTest
    @EnumSource(DelegationSubject.class)
    void onlyRunningMatters(DelegationSubject subject) {
        DelegationTerms terms =
                OrderOfDelegation.terms(subject, DelegateKind.PRESIDIUM, null, ReportDuty.NEXT_MEETING, false);
        assertThat(terms.refusals())
                .isEqualTo(subject == DelegationSubject.RUNNING ? List.of() : List.of(new MayNotBeDelegated(subject)));
    }

    @ParameterizedTest
    @EnumSource(DelegateKind.class)
    void onlyTheHeadOfTheOfficeDelegatesFurther(DelegateKind kind) {
        DelegationTerms terms =
                OrderOfDelegation.terms(DelegationSubject.RUNNING, kind, CEILING, ReportDuty.NEXT_MEETING, true);
        assertThat(terms.refusals())
                .isEqualTo(kind == DelegateKind.HEAD_OF_OFFICE ? List.of() : List.of(new OnlyTheHeadRedelegates()));
    }

    @Test
    void refusesTermsThatDoNotHoldTheWeightiestFirst() {
        DelegationTerms bad = new DelegationTerms(
                "",
                " ",
                DelegationSubject.GOALS_AND_DIRECTION,
                DelegateKind.LEDAMOT,
                null,
                Money.ZERO,
                ReportDuty.NEXT_MEETING,
                false,
                "§",
                DECIDED);
        assertThat(bad.refusals())
                .containsExactly(
                        new WordingMissing("number"),
                        new WordingMissing("type"),
                        new WordingMissing("delegate"),
                        new MayNotBeDelegated(DelegationSubject.GOALS_AND_DIRECTION),
                        new CeilingNotPositive(),
                        new DelegationParagraphMissing());
    }

    @Test
    void aRuleBeginsWithTheBoardsDecisionAndEndsOnce() {
        Period early = Period.from(DECIDED.minusDays(1));
        assertThat(Refusing.of(() -> new DelegationRule(1, OrderOfDelegation.purchases(), early, List.of())))
                .containsExactly(new DelegationBeginsBeforeDecision(DECIDED));
        DelegationRule rule = OrderOfDelegation.rule();
        assertThat(Refusing.of(() -> rule.end(LocalDate.of(2017, 12, 31))))
                .containsExactly(new DelegationEndsBeforeItBegins(FROM_2018.from()));
        rule.end(LocalDate.of(2018, 6, 30));
        assertThat(rule.isInForceOn(LocalDate.of(2018, 6, 30))).isTrue();
        assertThat(rule.isInForceOn(LocalDate.of(2018, 7, 1))).isFalse();
        assertThat(Refusing.of(() -> rule.end(LocalDate.of(2018, 12, 31))))
                .containsExactly(new DelegationHasEnded(LocalDate.of(2018, 6, 30)));
        assertThat(rule.terms()).isEqualTo(OrderOfDelegation.purchases());
    }

    @Test
    void aNumberIsFreeAgainWhenItsRuleHasEnded() {
        DelegationRule rule = OrderOfDelegation.rule();
        List<DelegationRule> others = List.of(rule);
        Period later = Period.from(LocalDate.of(2018, 7, 1));
        assertThat(Refusing.of(() -> new DelegationRule(1, OrderOfDelegation.purchases(), later, others)))
                .containsExactly(new DelegationNumberTaken("2.1", "Inköp inom budget"));
        rule.end(LocalDate.of(2018, 6, 30));
        assertThat(new DelegationRule(1, OrderOfDelegation.purchases(), later, others).validity())
                .isEqualTo(later);
    }
}
