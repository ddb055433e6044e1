package se.tross.budget;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.CellRefusal.AmountNegative;
import se.tross.budget.CellRefusal.AmountTooLarge;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * An amount to be kept in a cell, by somebody who saw what stood there.
 *
 * @param lineId the line
 * @param year the year
 * @param expected what the writer saw; zero where nothing stood
 * @param wanted what the writer wants there
 */
public record Cell(long lineId, FinancialYear year, Money expected, Money wanted) implements Serializable {

    /** Ten to the power of twelve kronor: more than any förbund has, and sums of it are still exact. */
    public static final Money MOST = Money.ofKronor(1_000_000_000_000L);

    /** What is refused of the amount; empty when it can be kept. */
    public List<BudgetRefusal> refusals() {
        if (wanted.isNegative()) {
            return List.of(new AmountNegative(wanted));
        }
        return wanted.compareTo(MOST) > 0 ? List.of(new AmountTooLarge(MOST)) : List.of();
    }

    /**
     * Whether somebody else has been there: what is kept is neither what the writer saw nor what it wants.
     *
     * @param kept what is kept now
     */
    public boolean clashesWith(Money kept) {
        return !kept.equals(expected) && !kept.equals(wanted);
    }
}
