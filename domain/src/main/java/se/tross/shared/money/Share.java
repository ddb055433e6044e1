package se.tross.shared.money;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A part of a whole: above zero, at most one, exact (L6, L7).
 *
 * @param fraction the part as an exact fraction
 */
public record Share(Fraction fraction) implements Comparable<Share>, Serializable {

    public static final Share HALF = of(1, 2);
    public static final Share QUARTER = of(1, 4);

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    /** @throws IllegalArgumentException if the part is zero, negative or above the whole */
    public Share {
        if (fraction.signum() <= 0 || fraction.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("A share lies above 0 and at most at 1");
        }
    }

    public static Share of(long numerator, long denominator) {
        return new Share(Fraction.of(numerator, denominator));
    }

    public static Share ofPercent(BigDecimal percent) {
        return new Share(Fraction.of(percent).dividedBy(HUNDRED));
    }

    /** In per cent with at most six decimals, without trailing zeros; exact for every share that a key may state. */
    public BigDecimal percent() {
        BigDecimal percent = fraction.times(HUNDRED).rounded(6).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** The exact part of an amount, in öre. */
    public Fraction ofOre(Money whole) {
        return fraction.times(Fraction.of(whole.ore(), 1));
    }

    @Override
    public int compareTo(Share other) {
        return fraction.compareTo(other.fraction);
    }
}
