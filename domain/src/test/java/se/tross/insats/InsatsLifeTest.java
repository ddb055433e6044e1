package se.tross.insats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.insats.LifeRefusal.IsOver;
import se.tross.insats.LifeRefusal.NotTheNextStep;
import se.tross.shared.refusal.Refused;

class InsatsLifeTest {

    @Test
    void fromIdeaToImplemented() {
        InsatsStage reached = Stream.of(
                        InsatsStage.APPLICATION,
                        InsatsStage.PREPARATION,
                        InsatsStage.BOARD,
                        InsatsStage.AGREEMENT,
                        InsatsStage.RUNNING,
                        InsatsStage.FINAL_REPORT,
                        InsatsStage.FOLLOW_UP,
                        InsatsStage.IMPLEMENTED)
                .reduce(InsatsStage.IDEA, InsatsLife::step);
        assertThat(reached.isFinal()).isTrue();
        assertThat(reached.isGranted()).isTrue();
    }

    @Test
    void referredBackItIsPreparedAnew() {
        assertThat(InsatsLife.refusals(InsatsStage.BOARD, InsatsStage.PREPARATION))
                .isEmpty();
        assertThat(InsatsLife.refusals(InsatsStage.PREPARATION, InsatsStage.APPLICATION))
                .isEmpty();
    }

    @Test
    void nothingRunsThatTheBoardHasNotGranted() {
        assertThat(InsatsLife.refusals(InsatsStage.PREPARATION, InsatsStage.RUNNING))
                .containsExactly(new NotTheNextStep(InsatsStage.PREPARATION, InsatsStage.RUNNING));
        assertThatThrownBy(() -> InsatsLife.step(InsatsStage.BOARD, InsatsStage.RUNNING))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aWithdrawnApplicationIsNotGranted() {
        assertThat(InsatsLife.refusals(InsatsStage.WITHDRAWN, InsatsStage.AGREEMENT))
                .containsExactly(new IsOver(InsatsStage.WITHDRAWN));
    }

    @Test
    void whatIsGrantedIsEndedAndNotWithdrawn() {
        for (InsatsStage stage : InsatsStage.values()) {
            if (stage.isGranted()) {
                assertThat(InsatsLife.after(stage)).doesNotContain(InsatsStage.WITHDRAWN);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(InsatsStage.class)
    void onlyWhatIsOverHasNoNextStep(InsatsStage stage) {
        assertThat(InsatsLife.after(stage).isEmpty()).isEqualTo(stage.isFinal());
    }
}
