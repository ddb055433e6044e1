package se.tross.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.tross.shared.document.DocumentFormats;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyUnit;

/**
 * A table of the budget document, the same in the PDF, the Word file and the workbook.
 *
 * @param id what it is called within the document, and the name of its text
 * @param title its heading
 * @param rowHeading what its rows are
 * @param headings of its columns of figures
 * @param unit kr or tkr: how amounts are printed; the workbook always holds kronor
 * @param rows from above
 */
public record PlanTable(
        String id, String title, String rowHeading, List<String> headings, MoneyUnit unit, List<Row> rows)
        implements Serializable {

    private static final long ORE_PER_THOUSAND = 100_000;
    private static final long ORE_PER_TENTH = 10_000;
    private static final int MOST_DECIMALS = 4;
    private static final String NOTHING = "\u2013";

    public PlanTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** How a row is set. */
    public enum Kind {
        /** A heading of the lines below it, with their sum. */
        GROUP,
        /** A line below a group. */
        ITEM,
        LINE,
        SUM
    }

    /**
     * A row.
     *
     * @param kind how it is set
     * @param label its heading
     * @param cells Money, BigDecimal (per cent) or null, one for each column
     * @param formula how it is computed from other rows in the workbook: {@code SUM([1]:[5])} or {@code [1]-[2]}, where [0] is
     *     the first row and {@code [insatser:3]} a row of another table; empty where the figure is given
     */
    public record Row(Kind kind, String label, List<Serializable> cells, String formula) implements Serializable {

        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        static Row line(String label, List<? extends Serializable> cells) {
            return new Row(Kind.LINE, label, new ArrayList<>(cells), "");
        }

        static Row item(String label, List<? extends Serializable> cells) {
            return new Row(Kind.ITEM, label, new ArrayList<>(cells), "");
        }

        static Row computed(String label, List<? extends Serializable> cells, String formula) {
            return new Row(Kind.LINE, label, new ArrayList<>(cells), formula);
        }

        static Row group(String label, List<? extends Serializable> cells, String formula) {
            return new Row(Kind.GROUP, label, new ArrayList<>(cells), formula);
        }

        static Row sum(String label, List<? extends Serializable> cells, String formula) {
            return new Row(Kind.SUM, label, new ArrayList<>(cells), formula);
        }

        boolean isSum() {
            return kind == Kind.SUM || kind == Kind.GROUP;
        }

        /** The class of its element in a template. */
        public String style() {
            return switch (kind) {
                case GROUP -> "group";
                case ITEM -> "item";
                case SUM -> "sum";
                case LINE -> "";
            };
        }
    }

    /** How the workbook names its last row in a formula of another table. */
    String sumReference() {
        return "[" + id + ":" + (rows.size() - 1) + "]";
    }

    /** Whether an amount is printed with less than it has: a note below the table says so. */
    public boolean isRounded() {
        return unit == MoneyUnit.TKR && amounts().stream().anyMatch(money -> money.ore() % ORE_PER_TENTH != 0);
    }

    /** One decimal where that is exact for all of them, else none, so that the table adds up as it is read. */
    int decimals() {
        boolean isWhole = amounts().stream().allMatch(money -> money.ore() % ORE_PER_THOUSAND == 0);
        return isWhole || isRounded() ? 0 : 1;
    }

    private List<Money> amounts() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Money.class::isInstance)
                .map(Money.class::cast)
                .toList();
    }

    /** Its cells as they are printed, row by row; nothing is a dash, except where it is a sum. */
    public List<List<String>> printed(DocumentFormats formats) {
        int decimals = decimals();
        int[] ofPercent =
                IntStream.range(0, headings.size()).map(this::decimalsOfPercent).toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, headings.size())
                        .mapToObj(column -> printed(row, column, decimals, ofPercent[column], formats))
                        .toList())
                .toList();
    }

    private String printed(Row row, int column, int decimals, int ofPercent, DocumentFormats formats) {
        Serializable cell = row.cells().get(column);
        if (cell instanceof Money money) {
            return money.isZero() && !row.isSum() ? NOTHING : amount(money, decimals, formats);
        }
        return cell instanceof BigDecimal percent ? formats.percent(percent, ofPercent) : Objects.toString(cell, "");
    }

    private String amount(Money money, int decimals, DocumentFormats formats) {
        return unit == MoneyUnit.TKR ? formats.thousands(money, decimals) : formats.number(money);
    }

    /** As many as the percentage with the most of them, so that those of a column stand alike. */
    private int decimalsOfPercent(int column) {
        int most = rows.stream()
                .map(row -> row.cells().get(column))
                .filter(BigDecimal.class::isInstance)
                .mapToInt(cell -> ((BigDecimal) cell).stripTrailingZeros().scale())
                .max()
                .orElse(1);
        return Math.max(1, Math.min(most, MOST_DECIMALS));
    }
}
