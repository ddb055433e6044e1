package se.tross.contribution.table;

import java.util.ArrayList;
import java.util.List;
import se.tross.contribution.HallandKey;
import se.tross.forbund.HallandMembers;
import se.tross.shared.text.MoneyUnit;

/** Tables as text, a row a line: payer; share; amount. */
final class PrintedTables {
    static final String RIGHT = """
            Staten;50;9 321 000
            Region Halland;25;4 660 500
            Falkenbergs kommun;3;559 260
            Halmstads kommun;8;1 491 360
            Hylte kommun;1;186 420
            Laholms kommun;2;372 840
            Kungsbacka kommun;6;1 118 520
            Varbergs kommun;5;932 100
            Summa;100;18 642 000
            """;

    private PrintedTables() {}

    static TableReport check(String text) {
        return new ContributionTableCheck(HallandMembers.in2018(), HallandKey.terms()).check(table(text));
    }

    static PrintedTable table(String text) {
        List<PrintedRow> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] cells = (line + ";;").split(";", -1);
            rows.add(new PrintedRow(rows.size() + 1, cells[0], cells[1], cells[2]));
        }
        return PrintedTable.of("tabell.csv", HallandKey.DECIDED, MoneyUnit.KR, rows);
    }

    /** The right table with one line replaced. */
    static String with(String line, String other) {
        if (!RIGHT.contains(line + "\n")) {
            throw new IllegalArgumentException("No such line: " + line);
        }
        return RIGHT.replace(line + "\n", other.isEmpty() ? "" : other + "\n");
    }
}
