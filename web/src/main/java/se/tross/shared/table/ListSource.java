package se.tross.shared.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import se.tross.shared.refusal.Texts;

/** Filters, sorts, pages and sums a list that is in memory anyway: for lists of some hundred rows. */
final class ListSource<R> implements TableSource<R> {

    private final TableModel<R> model;
    private final List<R> rows;

    ListSource(TableModel<R> model, List<R> rows) {
        this.model = model;
        this.rows = List.copyOf(rows);
    }

    @Override
    public Slice<R> slice(TableQuery query, int offset, int limit) {
        List<R> matching = new ArrayList<>(rows.stream().filter(matches(query)).toList());
        model.column(query.sort()).ifPresent(column -> matching.sort(order(column, query.descending())));
        int from = Math.min(offset, matching.size());
        int to = Math.min((long) from + limit > matching.size() ? matching.size() : from + limit, matching.size());
        return new Slice<>(List.copyOf(matching.subList(from, to)), matching.size(), rows.size(), sums(matching));
    }

    private Predicate<R> matches(TableQuery query) {
        Predicate<R> all = row -> true;
        if (!query.find().isEmpty()) {
            List<Column<R>> shown = model.shown(query);
            all = row -> shown.stream().anyMatch(column -> CellWords.contain(column.plain(row), query.find()));
        }
        for (Map.Entry<String, String> filter : query.filters().entrySet()) {
            Column<R> column = model.column(filter.getKey()).orElseThrow();
            Predicate<Object> condition =
                    Condition.read(filter.getValue(), column.type()).orElse(value -> true);
            all = all.and(row -> condition.test(column.plain(row)));
        }
        return all;
    }

    /** Empty cells come last, whichever way. */
    private static <R> Comparator<R> order(Column<R> column, boolean descending) {
        Collator words = Collator.getInstance(Texts.SWEDISH);
        Comparator<Object> plain = (a, b) -> a instanceof String one ? words.compare(one, b) : compare(a, b);
        Comparator<Object> order = Comparator.nullsLast(descending ? plain.reversed() : plain);
        return Comparator.comparing(column::plain, order);
    }

    /** The values of one column are of one type. */
    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    private List<Object> sums(List<R> matching) {
        List<Object> sums = new ArrayList<>();
        for (Column<R> column : model.columns()) {
            sums.add(
                    column.summed()
                            ? Column.sum(
                                    column.type(),
                                    matching.stream()
                                            .<Object>map(column::plain)
                                            .filter(Objects::nonNull)
                                            .toList())
                            : null);
        }
        return sums;
    }
}
