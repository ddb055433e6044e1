package se.tross.shared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Figure;
import se.tross.shared.origin.Origin;
import se.tross.shared.refusal.Texts;

/** Turns a model and a slice of its rows into words, cell by cell. */
final class TableDrawing<R> {

    /** A path of more steps than this is read by nobody. */
    private static final int GROUNDS_NAMED = 20;

    private final TableModel<R> model;
    private final TableQuery query;
    private final TableAddress address;
    private final Texts texts;
    private final UnaryOperator<String> page;

    /** @param page completes the address of a page that a cell leads to */
    TableDrawing(TableModel<R> model, TableQuery query, TableAddress address, Texts texts, UnaryOperator<String> page) {
        this.model = model;
        this.query = query;
        this.address = address;
        this.texts = texts;
        this.page = page;
    }

    List<TableView.Header> headers() {
        return model.shown(query).stream().map(this::header).toList();
    }

    private TableView.Header header(Column<R> column) {
        String sort = "";
        if (column.key().equals(query.sort())) {
            sort = query.descending() ? "descending" : "ascending";
        }
        String href = address.with(query.sortedBy(column.key()).parameters(model));
        return new TableView.Header(heading(column), css(column), href, sort);
    }

    String heading(Column<R> column) {
        return texts.text(column.header(), column.headerArgs().toArray());
    }

    List<List<TableView.Cell>> rows(List<R> rows) {
        List<Column<R>> shown = model.shown(query);
        return rows.stream()
                .map(row -> shown.stream().map(column -> cell(column, row)).toList())
                .toList();
    }

    private TableView.Cell cell(Column<R> column, R row) {
        Object value = column.value().apply(row);
        String path = column.path().apply(row);
        String mark = column.mark().apply(row);
        boolean figure = column.type() == ColumnType.MONEY || column.type() == ColumnType.PERCENT;
        return new TableView.Cell(
                CellWords.of(column.plain(row), column.type()),
                path == null ? "" : page.apply(path),
                css(column),
                figure ? Figure.of(value, "none") : null,
                mark == null ? "" : mark,
                value instanceof Status status ? status.tone() : null);
    }

    /** The first column says what the row is. */
    List<TableView.Cell> sums(TableSource.Slice<R> slice) {
        boolean summed = model.columns().stream().anyMatch(Column::summed);
        if (!summed || slice.matching() == 0) {
            return List.of();
        }
        List<TableView.Cell> cells = new ArrayList<>();
        for (Column<R> column : model.shown(query)) {
            Object sum = slice.sums().get(model.columns().indexOf(column));
            String text =
                    cells.isEmpty() && sum == null ? texts.text("shared.table.sum") : CellWords.of(sum, column.type());
            cells.add(new TableView.Cell(text, "", css(column), figure(column, slice, sum), "", null));
        }
        return cells;
    }

    /** A sum of amounts can tell where it comes from, as they can. */
    private Figure figure(Column<R> column, TableSource.Slice<R> slice, Object sum) {
        List<Origin> grounds = slice.rows().stream()
                .map(column.value())
                .filter(Amount.class::isInstance)
                .map(amount -> ((Amount) amount).origin())
                .toList();
        if (grounds.isEmpty() || !(sum instanceof Money money)) {
            return null;
        }
        String key = grounds.stream().allMatch(Figure::isChange) ? "shared.origin.sum.change" : "shared.origin.sum";
        Origin origin = Origin.of(Origin.Kind.FORMULA, key, heading(column), slice.matching());
        List<Origin> named = grounds.subList(0, Math.min(grounds.size(), GROUNDS_NAMED));
        return Figure.of(new Amount(money, origin.restingOn(named)), "none");
    }

    private static String css(Column<?> column) {
        String type = column.type().isNumeric() ? "r" : column.type() == ColumnType.DATE ? "date" : "";
        return (type + (column.minor() ? " opt" : "")).trim();
    }

    List<TableView.Page> pages(int matching) {
        int last = (matching + model.pageSize() - 1) / model.pageSize();
        List<TableView.Page> pages = new ArrayList<>();
        for (int number = 1; last > 1 && number <= last; number++) {
            boolean near = number == 1 || number == last || Math.abs(number - query.page()) <= 2;
            if (near) {
                pages.add(new TableView.Page(
                        String.valueOf(number),
                        texts.text("shared.table.page", number),
                        address.with(query.onPage(number).parameters(model)),
                        number == query.page() ? "page" : "false"));
            }
        }
        return pages;
    }

    TableData file(String title, TableSource.Slice<R> slice) {
        List<Column<R>> shown = model.shown(query);
        List<List<Object>> rows = slice.rows().stream()
                .map(row -> (List<Object>) new ArrayList<Object>(
                        shown.stream().map(column -> column.plain(row)).toList()))
                .toList();
        List<Object> sums = new ArrayList<>();
        if (!sums(slice).isEmpty()) {
            shown.forEach(column -> sums.add(slice.sums().get(model.columns().indexOf(column))));
            if (sums.get(0) == null) {
                sums.set(0, texts.text("shared.table.sum"));
            }
        }
        return new TableData(
                title,
                shown.stream()
                        .map(column -> new TableData.Heading(heading(column), column.type()))
                        .toList(),
                rows,
                sums);
    }
}
