package se.tross.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.tross.contribution.ContributionComputation;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.time.FinancialYear;

/**
 * The members' contributions that a budget's year counts with: those of the year's contribution plan, or, for a plan year
 * without one, an openly labelled assumption (W10).
 *
 * @param year the year
 * @param amount all contributions together
 * @param payers one for each payer; empty for an assumption
 * @param assumed whether no contribution plan says it
 */
public record ExpectedContributions(FinancialYear year, Amount amount, List<PayerShare> payers, boolean assumed)
        implements Serializable {
    private static final int ORE_PER_KRONA = 100;

    public ExpectedContributions {
        payers = List.copyOf(payers);
    }

    /** What the contribution plan of the year says. */
    public static ExpectedContributions of(FinancialYear year, ContributionComputation plan) {
        Money total = plan.total().money();
        Origin origin = Origin.of(Kind.FORMULA, "budget.origin.contributions", year, total)
                .restingOn(plan.total().origin());
        List<PayerShare> payers = plan.contributions().stream()
                .map(one -> new PayerShare(
                        one.member().id(), one.member().name(), one.member().strand(), one.amount(), one.share()))
                .toList();
        return new ExpectedContributions(year, new Amount(total, origin), payers, false);
    }

    /**
     * An assumption: the year before and a change, rounded to whole kronor, half up.
     *
     * @param percent the change in per cent; 0 for the same amount
     * @param assumption why, in words; may be empty
     */
    public static ExpectedContributions assumed(
            FinancialYear year, ExpectedContributions before, BigDecimal percent, String assumption) {
        Money earlier = before.amount().money();
        Money amount = changed(earlier, percent);
        Origin typed =
                Origin.of(Kind.INPUT, "budget.origin.assumption", year, assumption == null ? "" : assumption.strip());
        Origin origin = Origin.of(Kind.FORMULA, "budget.origin.assumedContributions", year, earlier, percent, amount)
                .restingOn(typed, before.amount().origin());
        return new ExpectedContributions(year, new Amount(amount, origin), List.of(), true);
    }

    /** No contribution plan and nothing to start an assumption from. */
    public static ExpectedContributions missing(FinancialYear year) {
        return new ExpectedContributions(
                year,
                new Amount(Money.ZERO, Origin.of(Kind.INPUT, "budget.origin.noContributions", year)),
                List.of(),
                true);
    }

    /** An amount changed by so many per cent, in whole kronor, half up. */
    public static Money changed(Money amount, BigDecimal percent) {
        BigDecimal kronor = amount.inKronor()
                .multiply(percent.add(BigDecimal.valueOf(ORE_PER_KRONA)))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP);
        return Money.ofKronor(kronor);
    }
}
