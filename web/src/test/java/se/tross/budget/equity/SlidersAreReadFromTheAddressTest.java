package se.tross.budget.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sliders stand at is in the address; what cannot be followed is refused beside its field and changes nothing. */
class SlidersAreReadFromTheAddressTest {

    @Test
    void perCentAreReadAsPeopleWriteThem() {
        ReserveQuestion question =
                ReserveQuestion.read(Map.of("state", "−2,5 %", "line-17", "10", "line-18", "0", "year", "2018"));
        assertThat(question.sliders().statePercent()).isEqualByComparingTo("-2.5");
        assertThat(question.sliders().lines()).containsOnlyKeys(17L);
        assertThat(question.sliders().lines().get(17L)).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(question.refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mycket", "100,01", "-101", "1e9", "--5"})
    void whatCannotBeFollowedIsRefusedBesideItsField(String typed) {
        ReserveQuestion question = ReserveQuestion.read(Map.of("line-17", typed));
        assertThat(question.refusals()).containsOnlyKeys("line-17");
        assertThat(question.sliders().isMoved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"line-", "line-x", "line-1234567890123456789", "other-17"})
    void whatIsNoSliderIsLeftAlone(String name) {
        assertThat(ReserveQuestion.read(Map.of(name, "50")).sliders().isMoved()).isFalse();
    }
}
