package se.tross.shared.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table as it leaves Tross: exactly the columns and rows that somebody looked at, without anything of the page.
 *
 * @param title what the table is, also the name of the sheet
 * @param columns the columns, from the left
 * @param rows a value for each column: String, Money, BigDecimal (number or per cent), LocalDate, or null
 * @param sums the sum row, with null where a column has no sum; empty when the table has none
 */
public record TableData(String title, List<Heading> columns, List<List<Object>> rows, List<Object> sums) {

    /** A column: its heading in words, and what it holds. */
    public record Heading(String text, ColumnType type) {

        /** With the unit that the bare numbers of a file would lack. */
        String withUnit() {
            return switch (type) {
                case MONEY -> text + " (kr)";
                case PERCENT -> text + " (%)";
                default -> text;
            };
        }
    }

    public TableData {
        columns = List.copyOf(columns);
        rows = rows.stream().map(TableData::copy).toList();
        sums = copy(sums);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has a value for each column");
            }
        }
    }

    /** Not List.copyOf: a cell may be empty. */
    private static List<Object> copy(List<Object> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }
}
