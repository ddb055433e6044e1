package se.tross.shared.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two equal parts must be seen as equal, or a tie in rounding would go to the wrong payer. */
class FractionsAreInLowestTermsTest {
    private static final long SEED = 20031210;

    @ParameterizedTest(name = "{0}/{1} is {2}/{3}")
    @CsvSource({
        "2, 4, 1, 2",
        "0, 7, 0, 1",
        "-6, 4, -3, 2",
        "6, -4, -3, 2",
        "48, 36, 4, 3",
        "1, 1, 1, 1",
        "9223372036854775807, 9223372036854775807, 1, 1",
        "-9223372036854775808, 2, -4611686018427387904, 1",
        "4611686018427387904, 6917529027641081856, 2, 3"
    })
    void whateverTheyWereMadeOf(long numerator, long denominator, long lowest, long below) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(fraction.numerator()).isEqualTo(BigInteger.valueOf(lowest));
        assertThat(fraction.denominator()).isEqualTo(BigInteger.valueOf(below));
    }

    @Test
    void ofNumbersOfAnySize() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5000; i++) {
            BigInteger factor = new BigInteger(1 + random.nextInt(60), random).add(BigInteger.ONE);
            BigInteger above = new BigInteger(1 + random.nextInt(60), random).multiply(factor);
            BigInteger below = new BigInteger(1 + random.nextInt(60), random)
                    .add(BigInteger.ONE)
                    .multiply(factor);
            Fraction fraction = new Fraction(above.negate(), below);
            assertThat(fraction.numerator().gcd(fraction.denominator()))
                    .as("seed %d", SEED)
                    .isEqualTo(BigInteger.ONE);
            assertThat(fraction.numerator().multiply(below))
                    .isEqualTo(above.negate().multiply(fraction.denominator()));
        }
    }

    @Test
    void decimalsAreExact() {
        assertThat(Fraction.of(new BigDecimal("0.125"))).isEqualTo(Fraction.of(1, 8));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000, 1));
        assertThat(Fraction.of(2, 3).rounded(2)).isEqualByComparingTo("0.67");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }
}
