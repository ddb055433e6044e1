package se.tross.insats.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.insats.GoalRefusal.GoalCountsTheSame;
import se.tross.insats.GoalRefusal.GoalDefinitionMissing;
import se.tross.insats.GoalRefusal.GoalDenominatorMissing;
import se.tross.insats.GoalRefusal.GoalMeasuredBeforeStart;
import se.tross.insats.GoalRefusal.GoalNumeratorMissing;
import se.tross.insats.GoalRefusal.GoalTargetOutOfRange;
import se.tross.insats.GoalRefusal.GoalTextMissing;
import se.tross.insats.GoalRefusal.GoalTimeMissing;

/** A goal without numerator, denominator and time is a wish, and cannot be kept as a goal (W3). */
class GoalCanBeToldTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final LocalDate END = LocalDate.of(2018, 12, 31);
    private static final String REACHED = "deltaganden som avslutas till arbete eller studier";
    private static final String ALL = "alla avslutade deltaganden";

    private static ResultGoal goal(String numerator, String denominator, String percent, LocalDate measured) {
        return new ResultGoal(
                GoalLayer.INDIVIDUAL,
                "Fler arbetar eller studerar",
                "Arbete eller studier minst halvtid dagen efter avslut",
                numerator,
                denominator,
                percent == null ? null : new BigDecimal(percent),
                measured);
    }

    @Test
    void hallandsTargetOfThirtyFivePerCentIsAGoal() {
        assertThat(goal(REACHED, ALL, "35", END).refusals(START)).isEmpty();
    }

    @Test
    void aWishIsToldAllThatItLacks() {
        assertThat(new ResultGoal(GoalLayer.SOCIETY, " ", null, "", null, null, null).refusals(START))
                .containsExactly(
                        new GoalTextMissing(),
                        new GoalDefinitionMissing(),
                        new GoalNumeratorMissing(),
                        new GoalDenominatorMissing(),
                        new GoalTargetOutOfRange(),
                        new GoalTimeMissing());
    }

    @Test
    void theSameOnBothSidesTellsNothing() {
        assertThat(goal(ALL, "Alla avslutade deltaganden", "35", END).refusals(START))
                .containsExactly(new GoalCountsTheSame());
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.1, false", "100, false", "100.1, true", "-1, true"})
    void theTargetIsAboveNothingAndAtMostAll(String percent, boolean refused) {
        assertThat(goal(REACHED, ALL, percent, END).refusals(START).contains(new GoalTargetOutOfRange()))
                .isEqualTo(refused);
    }

    @Test
    void nothingIsMeasuredBeforeItBegins() {
        assertThat(goal(REACHED, ALL, "35", START.minusDays(1)).refusals(START))
                .containsExactly(new GoalMeasuredBeforeStart(START));
        assertThat(goal(REACHED, ALL, "35", START).refusals(START)).isEmpty();
        assertThat(goal(REACHED, ALL, "35", START).refusals(null)).isEmpty();
    }
}
