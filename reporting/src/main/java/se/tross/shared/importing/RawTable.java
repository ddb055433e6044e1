package se.tross.shared.importing;

import java.io.Serializable;
import java.util.List;

/**
 * A table as it came, before anybody has said what its columns mean: texts with the row numbers that the sender sees.
 * Wholly blank rows are left out; nothing is interpreted. Numbers out of a workbook are written with a decimal comma and
 * without grouping, per cent cells as "5 %", dates as 2018-11-17.
 *
 * @param form how it was read, so that a page can say so
 * @param rows in the order of the file
 */
public record RawTable(TableForm form, List<Row> rows) implements Serializable {

    public RawTable {
        rows = List.copyOf(rows);
    }

    /** The width of the widest row. */
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * One row.
     *
     * @param number 1 for the first line of the file or sheet, blank lines counted
     * @param cells without blanks at the ends; empty, never null
     */
    public record Row(int number, List<String> cells) implements Serializable {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell's text; empty beyond the end of the row. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
