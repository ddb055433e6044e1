package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.origin.Percentage;

/**
 * How an amount differs from another, in kr and in per cent, each with its way.
 *
 * @param difference the later amount minus the earlier
 * @param change the difference in per cent of the earlier amount, two decimals; null when that was zero
 */
public record Change(Amount difference, Percentage change) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 2;

    public static Change between(Amount before, Amount after) {
        Money difference = after.money().minus(before.money());
        Origin origin = Origin.of(
                        Kind.FORMULA, "contribution.origin.difference", after.money(), before.money(), difference)
                .restingOn(after.origin(), before.origin());
        return new Change(new Amount(difference, origin), percent(before, difference, origin));
    }

    private static Percentage percent(Amount before, Money difference, Origin origin) {
        if (before.money().isZero()) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(difference.ore())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(Math.abs(before.money().ore())), DECIMALS, RoundingMode.HALF_UP);
        return new Percentage(
                percent,
                Origin.of(Kind.FORMULA, "contribution.origin.change", difference, before.money(), percent)
                        .restingOn(origin));
    }
}
