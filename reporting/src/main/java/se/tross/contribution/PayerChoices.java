package se.tross.contribution;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.contribution.table.PrintedRow;
import se.tross.contribution.table.PrintedTable;

/** Lets somebody say which member a row of a printed table means, where its name alone does not. */
public final class PayerChoices {

    /** "Varbergs kommun, 5 %": the share behind the name is kept when the name is corrected. */
    private static final Pattern SHARE_BEHIND =
            Pattern.compile(".*?(,?\\s*\\d[\\d.,]*\\s*(?:%|procent))\\s*", Pattern.DOTALL);

    private PayerChoices() {}

    /**
     * @param chosen by row number: the name of the member that the row means; the other rows stay as they stand
     */
    public static PrintedTable apply(PrintedTable table, Map<Integer, String> chosen) {
        List<PrintedRow> rows = table.rows().stream()
                .map(row -> chosen.containsKey(row.number()) ? renamed(row, chosen.get(row.number())) : row)
                .toList();
        return new PrintedTable(
                table.source(), table.date(), table.unit(), rows, table.subtotals(), table.statedTotal());
    }

    private static PrintedRow renamed(PrintedRow row, String name) {
        Matcher share = SHARE_BEHIND.matcher(row.payer());
        return new PrintedRow(row.number(), share.matches() ? name + share.group(1) : name, row.share(), row.amount());
    }
}
