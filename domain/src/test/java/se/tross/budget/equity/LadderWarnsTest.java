package se.tross.budget.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.EquityStepTerms;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/** Which step of the ladder applies, and what a step and a definition must fulfil. The amounts are invented. */
class LadderWarnsTest {
    private static final Period FROM_2014 = Period.from(LocalDate.of(2014, 1, 1));
    private static final List<EquityStepTerms> LADDER = List.of(
            step(FROM_2014, 0L, 5_000_000L, "30", null),
            step(FROM_2014, 5_000_000L, 20_000_000L, "25", 3_000_000L),
            step(FROM_2014, 20_000_000L, null, null, 4_000_000L));

    private static EquityStepTerms step(Period validity, long from, Long below, String percent, Long most) {
        return new EquityStepTerms(
                validity,
                Money.ofKronor(from),
                below == null ? null : Money.ofKronor(below),
                percent == null ? null : new BigDecimal(percent),
                most == null ? null : Money.ofKronor(most),
                "Exempel");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0,        0
                    1000000,  300000
                    4999999,  1499999
                    5000000,  1250000
                    12000000, 3000000
                    12000001, 3000000
                    19999999, 3000000
                    20000000, 4000000
                    90000000, 4000000
                    """)
    void theStepIsThatOfTheContributions(String contributions, String most) {
        Money year = Money.ofKronor(new BigDecimal(contributions));
        EquityStepTerms step =
                EquityStepTerms.applying(LADDER, LocalDate.of(2018, 1, 1), year).orElseThrow();
        assertThat(step.most(year)).isEqualTo(Money.ofKronor(new BigDecimal(most)));
    }

    @Test
    void beforeTheLadderThereIsNoStep() {
        assertThat(EquityStepTerms.applying(LADDER, LocalDate.of(2013, 12, 31), Money.ofKronor(1)))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoStep() {
        EquityStepTerms bad = new EquityStepTerms(FROM_2014, Money.ofKronor(5), Money.ofKronor(5), null, null, " ");
        assertThat(names(EquityStepRules.refusals(bad, LADDER)))
                .containsExactly("RuleSourceMissing", "StepWithoutMost", "StepAmountsNotInOrder");
        EquityStepTerms steep = step(FROM_2014, 5, 6L, "0", -1L);
        assertThat(names(EquityStepRules.refusals(steep, List.of())))
                .containsExactly("StepPercentOutOfRange", "StepAmountsNotInOrder");
    }

    @Test
    void twoStepsAreNotForTheSameContributionsOnOneDay() {
        EquityStepTerms beside = step(FROM_2014, 19_999_999, 20_000_000L, "10", null);
        assertThat(names(EquityStepRules.refusals(beside, LADDER))).containsExactly("StepOverlaps");
        Period before = new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2013, 12, 31));
        assertThat(EquityStepRules.refusals(step(before, 0, null, "10", null), LADDER))
                .isEmpty();
    }

    @Test
    void aDefinitionHasTermsASourceAndItsOwnTime() {
        DefinitionTerms bad = new DefinitionTerms(FROM_2014, Set.of(), null, "");
        assertThat(names(bad.refusals(List.of(new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2014, 1, 1))))))
                .containsExactly("RuleSourceMissing", "DefinitionEmpty", "DefinitionOverlaps");
        assertThat(new DefinitionTerms(FROM_2014, DefinitionTerms.USUAL, "", "Plan").refusals(List.of()))
                .isEmpty();
    }

    private static List<String> names(List<BudgetRefusal> refusals) {
        return refusals.stream().map(one -> one.getClass().getSimpleName()).toList();
    }
}
