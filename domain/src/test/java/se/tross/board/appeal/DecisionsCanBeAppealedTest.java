package se.tross.board.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.board.decision.DecisionEffect;
import se.tross.board.decision.DecisionOutcome;

/** What a decision does, and how long it can be appealed (B16, B18). */
class DecisionsCanBeAppealedTest {

    private static final LocalDate ADJUSTED = LocalDate.of(2018, 4, 3);
    private static final LocalDate LAST = LocalDate.of(2018, 4, 24);

    @Test
    void theTimeRunsFromTheAnnouncementToTheLastDayAndIncludesIt() {
        assertThat(AppealState.of(DecisionOutcome.ADOPTED, null, null, LAST).stage())
                .isEqualTo(AppealStage.NOT_ADJUSTED);
        assertThat(AppealState.of(DecisionOutcome.ADOPTED, ADJUSTED, null, LAST).stage())
                .isEqualTo(AppealStage.NOT_ANNOUNCED);
        assertThat(AppealState.of(DecisionOutcome.ADOPTED, ADJUSTED, LAST, LAST))
                .isEqualTo(new AppealState(AppealStage.OPEN, LAST));
        assertThat(AppealState.of(DecisionOutcome.REFUSED, ADJUSTED, LAST, LAST.plusDays(1)))
                .isEqualTo(new AppealState(AppealStage.OVER, LAST));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERRED_BACK", "POSTPONED", "NOTED"})
    void whatOnlyPreparesIsNotAppealedByItself(DecisionOutcome outcome) {
        assertThat(AppealState.of(outcome, ADJUSTED, LAST, LAST).stage()).isEqualTo(AppealStage.NOT_APPEALABLE);
    }

    @ParameterizedTest
    @CsvSource({"ADOPTED, BINDS", "REFUSED, WENT_BACK", "REFERRED_BACK, WENT_BACK", "POSTPONED, NONE", "NOTED, NONE"})
    void nothingTakesEffectBeforeTheJustering(DecisionOutcome outcome, DecisionEffect adjusted) {
        assertThat(DecisionEffect.of(outcome, ADJUSTED)).isEqualTo(adjusted);
        assertThat(DecisionEffect.of(outcome, null))
                .isEqualTo(adjusted == DecisionEffect.NONE ? DecisionEffect.NONE : DecisionEffect.WAITS_FOR_JUSTERING);
    }
}
