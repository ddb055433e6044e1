package se.tross.budget.entry;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.budget.BudgetRow;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * The grid as it is shown when somebody pastes into it.
 *
 * @param rows from above, those that are computed as well
 * @param years from the left
 */
public record EntryGrid(List<Row> rows, List<FinancialYear> years) implements Serializable {

    public EntryGrid {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }

    /** A grid of lines in their order, none of them computed. */
    public static EntryGrid of(List<BudgetRow> lines, List<FinancialYear> years) {
        return new EntryGrid(lines.stream().map(Row::of).toList(), years);
    }

    /**
     * One row of the grid.
     *
     * @param lineId the line; 0 for a row that is computed
     * @param name what it is called
     * @param amounts what it shows
     */
    public record Row(long lineId, String name, SortedMap<FinancialYear, Money> amounts) implements Serializable {

        static Row of(BudgetRow line) {
            return new Row(line.lineId(), line.name(), line.amounts());
        }

        /** A row that nobody types into. */
        public static Row computed(String name) {
            return new Row(0, name, new TreeMap<>());
        }

        boolean isComputed() {
            return lineId == 0;
        }

        Money in(FinancialYear year) {
            return amounts.getOrDefault(year, Money.ZERO);
        }
    }
}
