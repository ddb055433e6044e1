package se.tross.shared.table;

import java.util.List;
import java.util.Optional;

/**
 * What a table is made of, declared once in a page bean.
 *
 * <pre>{@code
 * private static final TableModel<MemberRow> MEMBERS = TableModel.of("forbund.members", List.of(
 *         Column.link("name", "forbund.member.name", MemberRow::name, row -> "/forbund/member?id=" + row.id()),
 *         Column.money("amount", "contribution.amount", MemberRow::amount).summedUp()));
 * }</pre>
 *
 * @param key names the table for saved views: {@code <capability>.<table>}; the text {@code <key>.caption} names it for
 *     screen readers, files and the profile
 * @param columns the columns from the left; the first names the row
 * @param sort key of the column that it is sorted by at first; empty to keep the given order
 * @param descending whether that sorting is downwards
 * @param pageSize rows on a page
 * @param prefix before its parameters in the address; empty but for a second table on the same page
 */
public record TableModel<R>(
        String key, List<Column<R>> columns, String sort, boolean descending, int pageSize, String prefix) {

    private static final int PAGE_SIZE = 50;

    public TableModel {
        columns = List.copyOf(columns);
        if (columns.stream().map(Column::key).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("Two columns with the same key in " + key);
        }
    }

    public static <R> TableModel<R> of(String key, List<Column<R>> columns) {
        return new TableModel<>(key, columns, "", false, PAGE_SIZE, "");
    }

    public TableModel<R> sortedBy(String column, boolean downwards) {
        return new TableModel<>(key, columns, column, downwards, pageSize, prefix);
    }

    public TableModel<R> rowsOnPage(int rows) {
        return new TableModel<>(key, columns, sort, descending, rows, prefix);
    }

    /** @param name a short word; the parameters become {@code <name>.sort} and so on */
    public TableModel<R> prefixed(String name) {
        return new TableModel<>(key, columns, sort, descending, pageSize, name + ".");
    }

    /** Key of the text that names the table. */
    public String caption() {
        return captionOf(key);
    }

    public static String captionOf(String tableKey) {
        return tableKey + ".caption";
    }

    public Optional<Column<R>> column(String name) {
        return columns.stream().filter(column -> column.key().equals(name)).findFirst();
    }

    /** The columns that are shown: the chosen ones in the model's order; those not hidden when nothing is chosen. */
    List<Column<R>> shown(TableQuery query) {
        List<Column<R>> chosen = columns.stream()
                .filter(column -> query.columns().contains(column.key()))
                .toList();
        return chosen.isEmpty()
                ? columns.stream().filter(column -> !column.hidden()).toList()
                : chosen;
    }
}
