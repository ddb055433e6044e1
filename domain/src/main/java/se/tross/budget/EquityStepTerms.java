package se.tross.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/**
 * A step of the ladder that says how much equity is reasonable for a förbund of a size (M2). It warns and never blocks.
 *
 * @param validity from when to when the step applies
 * @param from the least contributions of a year that it is for
 * @param below the contributions that it no longer is for; null for the highest step
 * @param maxPercent the most equity in per cent of the year's contributions; null when only an amount is said
 * @param maxAmount the most equity as an amount; null when only a per cent is said
 * @param source the document that says so
 */
public record EquityStepTerms(
        Period validity, Money from, Money below, BigDecimal maxPercent, Money maxAmount, String source)
        implements Serializable {

    public EquityStepTerms {
        source = source == null ? "" : source.strip();
    }

    /** The step for a förbund with these contributions on a day. */
    public static Optional<EquityStepTerms> applying(
            Collection<EquityStepTerms> steps, LocalDate day, Money contributions) {
        return steps.stream()
                .filter(step -> step.validity.contains(day) && step.isFor(contributions))
                .max(Comparator.comparing(EquityStepTerms::from));
    }

    /** Whether the step is for a year with these contributions. */
    public boolean isFor(Money contributions) {
        return contributions.compareTo(from) >= 0 && (below == null || contributions.compareTo(below) < 0);
    }

    /** The most equity that is reasonable: the smaller of the two where both are said, in whole kronor downwards. */
    public Money most(Money contributions) {
        if (maxPercent == null) {
            return maxAmount;
        }
        Money part = Money.ofKronor(BigDecimal.valueOf(contributions.ore())
                .multiply(maxPercent)
                .movePointLeft(4)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact());
        return maxAmount == null || part.compareTo(maxAmount) < 0 ? part : maxAmount;
    }
}
