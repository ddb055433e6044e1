package se.tross.shared.table;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How somebody looks at a table, as it stands in the address: {@code sort} (with {@code -} for downwards), {@code find},
 * {@code find.<column>}, {@code col} (repeated), {@code page}. Two equal queries show the same.
 *
 * @param sort key of the column sorted by; empty for the model's own order
 * @param descending downwards
 * @param find text that some column contains; empty for any
 * @param filters what is asked of single columns, by their keys
 * @param columns keys of the chosen columns; empty for the model's choice
 * @param page from 1
 */
public record TableQuery(
        String sort, boolean descending, String find, Map<String, String> filters, List<String> columns, int page)
        implements Serializable {

    private static final int LONGEST = 100;

    public TableQuery {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        columns = List.copyOf(columns);
    }

    /** Reads an address; what it does not understand it leaves out, since an address may be old. */
    public static TableQuery read(Map<String, String[]> parameters, TableModel<?> model) {
        String prefix = model.prefix();
        String sort = first(parameters, prefix + "sort");
        boolean descending = sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        Map<String, String> filters = new LinkedHashMap<>();
        List<String> chosen = new ArrayList<>();
        List<String> wanted = List.of(parameters.getOrDefault(prefix + "col", new String[0]));
        for (Column<?> one : model.columns()) {
            String filter = first(parameters, prefix + "find." + one.key());
            if (!filter.isEmpty()) {
                filters.put(one.key(), filter);
            }
            if (wanted.contains(one.key())) {
                chosen.add(one.key());
            }
        }
        boolean known = model.column(column).isPresent();
        return new TableQuery(
                known ? column : model.sort(),
                known ? descending : model.descending(),
                first(parameters, prefix + "find"),
                filters,
                chosen,
                page(first(parameters, prefix + "page")));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        String value = values == null || values.length == 0 ? "" : values[0].trim();
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static int page(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
    }

    TableQuery sortedBy(String column) {
        boolean downwards = column.equals(sort) && !descending;
        return new TableQuery(column, downwards, find, filters, columns, 1);
    }

    TableQuery onPage(int number) {
        return new TableQuery(sort, descending, find, filters, columns, number);
    }

    TableQuery without(String column) {
        Map<String, String> rest = new LinkedHashMap<>(filters);
        rest.remove(column);
        return new TableQuery(sort, descending, find, rest, columns, 1);
    }

    TableQuery findingAll() {
        return new TableQuery(sort, descending, "", Map.of(), columns, 1);
    }

    TableQuery findingNothing() {
        return new TableQuery(sort, descending, "", filters, columns, 1);
    }

    /** The parameters that this query needs, in a fixed order; none for what the model does by itself. */
    List<Map.Entry<String, String>> parameters(TableModel<?> model) {
        String prefix = model.prefix();
        List<Map.Entry<String, String>> list = new ArrayList<>();
        if (!find.isEmpty()) {
            list.add(Map.entry(prefix + "find", find));
        }
        filters.forEach((column, text) -> list.add(Map.entry(prefix + "find." + column, text)));
        if (!sort.equals(model.sort()) || descending != model.descending()) {
            list.add(Map.entry(prefix + "sort", (descending ? "-" : "") + sort));
        }
        columns.forEach(column -> list.add(Map.entry(prefix + "col", column)));
        if (page > 1) {
            list.add(Map.entry(prefix + "page", String.valueOf(page)));
        }
        return list;
    }

    static String encode(List<Map.Entry<String, String>> parameters) {
        return parameters.stream()
                .map(one -> URLEncoder.encode(one.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
