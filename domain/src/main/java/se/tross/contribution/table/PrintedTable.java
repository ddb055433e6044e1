package se.tross.contribution.table;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tross.shared.text.MoneyUnit;

/**
 * A contribution table as printed: payers with share and amount, subtotals, and the total that it states.
 *
 * @param source the file's name, or what the pasted text was called
 * @param date the day that the table was read in
 * @param unit what amounts without a unit mean
 * @param rows one for each payer
 * @param subtotals rows that sum up a part, and are left out
 * @param statedTotal the row that sums up the whole; null when there is none
 */
public record PrintedTable(
        String source,
        LocalDate date,
        MoneyUnit unit,
        List<PrintedRow> rows,
        List<PrintedRow> subtotals,
        PrintedRow statedTotal)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern SUM =
            Pattern.compile("(?:del)?(?:summa|sum|s:a|totalt?|totala? .*|tillsammans)\\b.*", Pattern.UNICODE_CASE);

    public PrintedTable {
        rows = List.copyOf(rows);
        subtotals = List.copyOf(subtotals);
    }

    /** Sorts the rows of a file: leaves out blank rows and headings, tells sums from payers; the last sum is the total. */
    public static PrintedTable of(String source, LocalDate date, MoneyUnit unit, List<PrintedRow> rows) {
        List<PrintedRow> payers = new ArrayList<>();
        List<PrintedRow> sums = new ArrayList<>();
        boolean mayBeHeading = true;
        for (PrintedRow row : rows) {
            if (row.isBlank() || (mayBeHeading && row.isHeading())) {
                continue;
            }
            mayBeHeading = false;
            (isSum(row) ? sums : payers).add(row);
        }
        PrintedRow total = sums.isEmpty() ? null : sums.remove(sums.size() - 1);
        return new PrintedTable(source, date, unit, payers, sums, total);
    }

    private static boolean isSum(PrintedRow row) {
        return SUM.matcher(row.payer().toLowerCase(Locale.ROOT)).matches();
    }

    public Optional<PrintedRow> total() {
        return Optional.ofNullable(statedTotal);
    }
}
