package se.tross.budget.entry;

import java.io.Serializable;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * One cell that is to get another amount.
 *
 * @param lineId the line
 * @param year the year
 * @param expected what the cell held when it was shown: what another has saved since is not overwritten
 * @param amount what it is to hold
 */
public record CellChange(long lineId, FinancialYear year, Money expected, Money amount) implements Serializable {

    /** The change back, for undoing. */
    public CellChange undone() {
        return new CellChange(lineId, year, amount, expected);
    }
}
