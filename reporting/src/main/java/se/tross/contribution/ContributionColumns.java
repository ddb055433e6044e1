package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.contribution.table.PrintedRow;
import se.tross.contribution.table.PrintedTable;
import se.tross.shared.importing.RawTable;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/**
 * Which column of a table says what. Guessed first ({@link #guess}), shown to the clerk, and changed by the clerk where the
 * guess is wrong.
 *
 * @param headRow the number of the row of headings; 0 when there is none; rows above it are left out
 * @param payer the column of the payers, from 0; {@link #NONE} when not found
 * @param share the column of the shares in per cent; {@link #NONE} when the table has none
 * @param amount the column of the amounts; {@link #NONE} when not found
 * @param unit what amounts without a unit mean
 */
public record ContributionColumns(int headRow, int payer, int share, int amount, MoneyUnit unit)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Stands for a column that the table does not have. */
    public static final int NONE = -1;

    /**
     * The best guess, by the headings and then by what stands in the columns.
     *
     * @param year the year that the table is for: of several columns of amounts, the one with this year in its heading
     */
    public static ContributionColumns guess(RawTable table, FinancialYear year) {
        return new ColumnGuess(table, year).columns();
    }

    /** Whether the table can be read: payers and amounts are known, and no column is two things. */
    public boolean isComplete() {
        return payer >= 0 && amount >= 0 && payer != amount && share != payer && share != amount;
    }

    /**
     * The table as the check of contribution tables takes it.
     *
     * @param source the file's name, or what the pasted text was called
     * @param readOn the day that it was read in
     * @throws Refused if the columns are not complete
     */
    public PrintedTable read(RawTable table, String source, LocalDate readOn) {
        if (!isComplete()) {
            throw new Refused(new ColumnsMissing());
        }
        List<PrintedRow> rows = table.rows().stream()
                .filter(row -> row.number() > headRow)
                .map(row -> new PrintedRow(row.number(), row.cell(payer), row.cell(share), row.cell(amount)))
                .toList();
        return PrintedTable.of(source, readOn, unit, rows);
    }
}
