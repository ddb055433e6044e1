package se.tross.shared.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** R-ROUND: what is split adds up, whatever the weights. */
class MoneySplitsWithoutLossTest {

    private static final long SEED = 20031210;

    private static List<BigDecimal> weights(String... weights) {
        return Stream.of(weights).map(BigDecimal::new).toList();
    }

    @Test
    void aThirdOfAHundredKronorLeavesTheOreWithTheFirst() {
        assertThat(Money.ofKronor(100).split(weights("1", "1", "1")).amounts())
                .containsExactly(Money.ofOre(3334), Money.ofOre(3333), Money.ofOre(3333));
    }

    @Test
    void anOddKronaOfHalfAndQuartersGoesToTheLargestRemainder() {
        Split split = Money.ofKronor(18_642_001).splitWholeKronor(weights("2", "1", "1"));
        assertThat(split.amounts())
                .containsExactly(Money.ofKronor(9_321_001), Money.ofKronor(4_660_500), Money.ofKronor(4_660_500));
        assertThat(split.unitsHandedOut()).isOne();
        assertThat(split.parts().get(0).deviation()).isEqualTo(Fraction.of(1, 2));
        assertThat(split.parts().get(1).deviation()).isEqualTo(Fraction.of(-1, 4));
    }

    @Test
    void aNegativeAmountIsDividedAsItsMirror() {
        assertThat(Money.ofOre(-100).split(weights("1", "1", "1")).amounts())
                .containsExactly(Money.ofOre(-34), Money.ofOre(-33), Money.ofOre(-33));
    }

    @Test
    void aWeightOfZeroGetsNothing() {
        assertThat(Money.ofOre(7).split(weights("0", "0.5", "0")).amounts())
                .containsExactly(Money.ZERO, Money.ofOre(7), Money.ZERO);
    }

    @Test
    void refusesWeightsThatDivideNothing() {
        Money money = Money.ofOre(1);
        assertThatThrownBy(() -> money.split(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> money.split(weights("0", "0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> money.split(weights("2", "-1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToSplitOreInWholeKronor() {
        Money money = Money.ofOre(150);
        assertThatThrownBy(() -> money.splitWholeKronor(weights("1"))).isInstanceOf(ArithmeticException.class);
    }

    @TestFactory
    Stream<DynamicTest> thousandsOfSplitsAddUpAndStayWithinOneUnit() {
        Random random = new Random(SEED);
        return Stream.generate(() -> random)
                .limit(20)
                .map(r -> DynamicTest.dynamicTest("seed " + SEED, () -> {
                    for (int i = 0; i < 200; i++) {
                        splitsAddUp(r);
                    }
                }));
    }

    private static void splitsAddUp(Random random) {
        Money whole = Money.ofKronor(random.nextInt(1_000_000_000));
        List<BigDecimal> weights = Stream.generate(() -> BigDecimal.valueOf(1 + random.nextInt(100_000), 3))
                .limit(1 + random.nextInt(290))
                .toList();
        Split split = whole.splitWholeKronor(weights);
        assertThat(Money.sum(split.amounts())).isEqualTo(whole);
        assertThat(split.parts()).allSatisfy(part -> {
            assertThat(part.deviation()).isLessThan(Fraction.ONE);
            assertThat(part.deviation()).isGreaterThan(Fraction.ONE.negate());
            assertThat(part.amount().isWholeKronor()).isTrue();
        });
    }
}
