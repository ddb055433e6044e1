package se.tross.shared.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * An amount in whole öre. Never floating point, never rounded silently: what cannot be held exactly is refused.
 *
 * @param ore the amount in öre (1 kr = 100 öre); negative for a debt or a decrease
 */
public record Money(long ore) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(0);
    private static final int ORE_PER_KRONA = 100;

    public static Money ofOre(long ore) {
        return new Money(ore);
    }

    /** @throws ArithmeticException if the amount does not fit in a long of öre */
    public static Money ofKronor(long kronor) {
        return new Money(Math.multiplyExact(kronor, ORE_PER_KRONA));
    }

    /**
     * @param kronor kronor with at most two decimals
     * @throws ArithmeticException if there are more decimals than öre, or the amount is too large
     */
    public static Money ofKronor(BigDecimal kronor) {
        return new Money(kronor.movePointRight(2).longValueExact());
    }

    /** @throws ArithmeticException if the sum does not fit */
    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(ore, factor));
    }

    public Money negate() {
        return new Money(Math.negateExact(ore));
    }

    public boolean isZero() {
        return ore == 0;
    }

    public boolean isPositive() {
        return ore > 0;
    }

    public boolean isNegative() {
        return ore < 0;
    }

    /** Whether the amount has no öre left over a whole krona. */
    public boolean isWholeKronor() {
        return ore % ORE_PER_KRONA == 0;
    }

    /** @throws ArithmeticException if the amount is not whole kronor */
    public long kronor() {
        if (!isWholeKronor()) {
            throw new ArithmeticException(ore + " öre is not whole kronor");
        }
        return ore / ORE_PER_KRONA;
    }

    /** The amount in kronor with two decimals, exactly. */
    public BigDecimal inKronor() {
        return BigDecimal.valueOf(ore, 2);
    }

    /** Splits to the öre by weight; the parts always add up to this amount (R-ROUND). */
    public Split split(List<BigDecimal> weights) {
        return LargestRemainder.split(ore, 1, weights);
    }

    /**
     * Splits in whole kronor by weight; the parts always add up to this amount (R-ROUND).
     *
     * @throws ArithmeticException if this amount is not whole kronor
     */
    public Split splitWholeKronor(List<BigDecimal> weights) {
        return LargestRemainder.split(Math.multiplyExact(kronor(), ORE_PER_KRONA), ORE_PER_KRONA, weights);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
