package se.tross.budget.entry;

import java.io.Serializable;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * A cell of the grid that amounts are typed in.
 *
 * @param id its name in the page: {@code cell-101-2018} for an input, {@code sum-insatser-2018} for what is computed
 * @param year the column's year
 * @param amount what it holds
 * @param text the amount in the grid's unit, to the öre; empty for an input that holds nothing
 */
public record EntryCell(String id, FinancialYear year, Money amount, String text) implements Serializable {
    private static final long serialVersionUID = 1L;

    static String idOf(long lineId, FinancialYear year) {
        return "cell-" + lineId + "-" + year;
    }

    public boolean isNegative() {
        return amount.isNegative();
    }
}
