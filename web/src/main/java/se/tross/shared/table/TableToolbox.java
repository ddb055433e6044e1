package se.tross.shared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.tross.shared.refusal.Texts;

/** Makes the tools above a table: each a form or a link that leads to the page's address with another query. */
final class TableToolbox<R> {

    private final TableModel<R> model;
    private final TableQuery query;
    private final TableAddress address;
    private final Texts texts;
    private final List<Map.Entry<String, String>> parameters;

    TableToolbox(TableModel<R> model, TableQuery query, TableAddress address, Texts texts) {
        this.model = model;
        this.query = query;
        this.address = address;
        this.texts = texts;
        this.parameters = query.onPage(1).parameters(model);
    }

    TableTools tools() {
        String prefix = model.prefix();
        return new TableTools(
                prefix,
                query.find(),
                model.columns().stream().map(this::filter).toList(),
                chips(),
                model.columns().stream().map(this::choice).toList(),
                keep(name -> !name.equals(prefix + "find")),
                keep(name -> !name.startsWith(prefix + "find.")),
                keep(name -> !name.equals(prefix + "col")),
                address.with(and("csv")),
                address.with(and("xlsx")),
                address.with(query.findingAll().parameters(model)),
                address.with(List.of()),
                TableQuery.encode(parameters),
                warnings());
    }

    private String heading(Column<R> column) {
        return texts.text(column.header(), column.headerArgs().toArray());
    }

    private TableTools.Filter filter(Column<R> column) {
        String help = switch (column.type()) {
            case MONEY, PERCENT, NUMBER -> "number";
            case DATE -> "date";
            default -> "text";
        };
        return new TableTools.Filter(
                model.prefix() + "find." + column.key(),
                heading(column),
                query.filters().getOrDefault(column.key(), ""),
                texts.text("shared.table.filters.help." + help));
    }

    private TableTools.Choice choice(Column<R> column) {
        return new TableTools.Choice(
                model.prefix() + "col",
                column.key(),
                heading(column),
                model.shown(query).contains(column));
    }

    private List<TableTools.Chip> chips() {
        List<TableTools.Chip> chips = new ArrayList<>();
        if (!query.find().isEmpty()) {
            chips.add(chip("\u201d" + query.find() + "\u201d", query.findingNothing()));
        }
        query.filters()
                .forEach((key, text) -> model.column(key)
                        .ifPresent(column -> chips.add(chip(heading(column) + ": " + text, query.without(key)))));
        return chips;
    }

    private TableTools.Chip chip(String text, TableQuery rest) {
        return new TableTools.Chip(
                text, address.with(rest.parameters(model)), texts.text("shared.table.filters.remove", text));
    }

    private List<TableTools.Hidden> keep(Predicate<String> kept) {
        return Stream.concat(address.others().stream(), parameters.stream())
                .filter(one -> kept.test(one.getKey()))
                .map(one -> new TableTools.Hidden(one.getKey(), one.getValue()))
                .toList();
    }

    private List<Map.Entry<String, String>> and(String format) {
        List<Map.Entry<String, String>> all = new ArrayList<>(parameters);
        all.add(Map.entry(model.prefix() + "as", format));
        return all;
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        query.filters()
                .forEach((key, text) -> model.column(key)
                        .filter(column -> Condition.read(text, column.type()).isEmpty())
                        .ifPresent(column ->
                                warnings.add(texts.text("shared.table.filterUnread", text, heading(column)))));
        return warnings;
    }
}
