package se.tross.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
     *     the first row; empty where the figure is given
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

    /** A row's cells as they are printed. */
    public List<String> printed(Row row, DocumentFormats formats) {
        int decimals = decimals();
        return row.cells().stream()
                .map(cell -> {
                    if (cell instanceof Money money) {
                        return unit == MoneyUnit.TKR ? formats.thousands(money, decimals) : formats.number(money);
                    }
                    return cell instanceof BigDecimal percent ? formats.percent(percent) : Objects.toString(cell, "");
                })
                .toList();
    }
}
