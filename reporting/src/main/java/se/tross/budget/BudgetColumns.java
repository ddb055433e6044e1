package se.tross.budget;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.budget.entry.ImportedRow;
import se.tross.shared.importing.RawTable;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/**
 * Which column of a budget table says what. Guessed first ({@link #guess}), shown to the clerk, and changed by the clerk
 * where the guess is wrong.
 *
 * @param headRow the number of the row of headings; 0 when there is none; rows above it are left out
 * @param name the column of the lines' names, from 0; {@link #NONE} when not found
 * @param kind the column of their kinds; {@link #NONE} when the table has none
 * @param area the column of their goal areas; {@link #NONE} when the table has none
 * @param amounts the column of each year's amounts; a year that the table does not have is left out
 * @param unit what amounts without a unit mean
 */
public record BudgetColumns(
        int headRow, int name, int kind, int area, SortedMap<FinancialYear, Integer> amounts, MoneyUnit unit)
        implements Serializable {

    /** Stands for a column that the table does not have. */
    public static final int NONE = -1;

    public BudgetColumns {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /**
     * The best guess, by the headings and then by what stands in the columns.
     *
     * @param years those of the budget, in order of time
     */
    public static BudgetColumns guess(RawTable table, List<FinancialYear> years) {
        return new BudgetColumnGuess(table, years).columns();
    }

    /** Whether the table can be read: names and at least one year's amounts are known, and no column is two things. */
    public boolean isComplete() {
        long columns = amounts.values().stream().distinct().count();
        return name >= 0
                && !amounts.isEmpty()
                && columns == amounts.size()
                && !amounts.containsValue(name)
                && (kind < 0 || (kind != name && !amounts.containsValue(kind)))
                && (area < 0 || (area != name && area != kind && !amounts.containsValue(area)));
    }

    /**
     * The rows below the headings, for matching to lines.
     *
     * @throws IllegalStateException if the columns are not complete
     */
    public List<ImportedRow> read(RawTable table) {
        if (!isComplete()) {
            throw new IllegalStateException("Columns are chosen before a table is read");
        }
        return table.rows().stream()
                .filter(row -> row.number() > headRow)
                .map(this::row)
                .toList();
    }

    private ImportedRow row(RawTable.Row row) {
        SortedMap<FinancialYear, String> texts = new TreeMap<>();
        amounts.forEach((year, column) -> texts.put(year, row.cell(column)));
        return new ImportedRow(row.number(), row.cell(name), row.cell(kind), row.cell(area), texts);
    }
}
