package se.tross.shared.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;

/**
 * A column of {@code t:table}, made by a factory for its type and refined: {@code Column.money("amount",
 * "contribution.plan.amount", Row::amount).summedUp()}. A money column may give Amount (the cell opens Talets väg) or Money.
 *
 * @param key short name in the address, such as {@code amount}; letters and digits
 * @param header key of the heading's text
 * @param headerArgs what the heading's places are filled with
 * @param type what it holds
 * @param value the value of a row; null for an empty cell
 * @param path for a link: the page, with its parameters; null for no link
 * @param mark a class for a coloured dot before the text: {@code state}, {@code region}, {@code municipality}; null for none
 * @param summed whether the sum row adds it up
 * @param hidden left out until somebody chooses it
 * @param minor left out on a phone
 */
public record Column<R>(
        String key,
        String header,
        List<Object> headerArgs,
        ColumnType type,
        Function<R, ?> value,
        Function<R, String> path,
        Function<R, String> mark,
        boolean summed,
        boolean hidden,
        boolean minor) {

    private static <R> Column<R> of(String key, String header, ColumnType type, Function<R, ?> value) {
        return new Column<>(key, header, List.of(), type, value, row -> null, row -> null, false, false, false);
    }

    public static <R> Column<R> text(String key, String header, Function<R, String> value) {
        return of(key, header, ColumnType.TEXT, value);
    }

    /** @param value gives Amount or Money */
    public static <R> Column<R> money(String key, String header, Function<R, ?> value) {
        return of(key, header, ColumnType.MONEY, value);
    }

    /** @param value gives Percentage or BigDecimal, in per cent */
    public static <R> Column<R> percent(String key, String header, Function<R, ?> value) {
        return of(key, header, ColumnType.PERCENT, value);
    }

    public static <R> Column<R> date(String key, String header, Function<R, LocalDate> value) {
        return of(key, header, ColumnType.DATE, value);
    }

    public static <R> Column<R> number(String key, String header, Function<R, ? extends Number> value) {
        return of(key, header, ColumnType.NUMBER, value);
    }

    /** @param path the page with its parameters ({@code /contribution/plan?id=5}); {@code f} is added */
    public static <R> Column<R> link(String key, String header, Function<R, String> value, Function<R, String> path) {
        return new Column<>(key, header, List.of(), ColumnType.LINK, value, path, row -> null, false, false, false);
    }

    public static <R> Column<R> status(String key, String header, Function<R, Status> value) {
        return of(key, header, ColumnType.STATUS, value);
    }

    public Column<R> headedBy(Object... args) {
        return new Column<>(key, header, List.of(args), type, value, path, mark, summed, hidden, minor);
    }

    /** The text of the cell also leads to a page. */
    public Column<R> leadingTo(Function<R, String> page) {
        return new Column<>(key, header, headerArgs, type, value, page, mark, summed, hidden, minor);
    }

    public Column<R> marked(Function<R, String> dot) {
        return new Column<>(key, header, headerArgs, type, value, path, dot, summed, hidden, minor);
    }

    public Column<R> summedUp() {
        return new Column<>(key, header, headerArgs, type, value, path, mark, true, hidden, minor);
    }

    public Column<R> hiddenAtFirst() {
        return new Column<>(key, header, headerArgs, type, value, path, mark, summed, true, minor);
    }

    public Column<R> minorOnPhone() {
        return new Column<>(key, header, headerArgs, type, value, path, mark, summed, hidden, true);
    }

    /** The value as it is compared, filtered and exported: without its origin, a status as its words, numbers as BigDecimal. */
    Object plain(R row) {
        Object found = value.apply(row);
        if (found instanceof Amount amount) {
            return amount.money();
        }
        if (found instanceof Percentage percentage) {
            return percentage.percent();
        }
        if (found instanceof Status status) {
            return status.text();
        }
        if (found instanceof Number number && !(found instanceof BigDecimal)) {
            return new BigDecimal(number.toString());
        }
        return found;
    }

    /** The sum of plain values of this column; null when it holds nothing that can be added. */
    static Object sum(ColumnType type, List<Object> values) {
        List<Object> present = values.stream().filter(Objects::nonNull).toList();
        if (type == ColumnType.MONEY) {
            return Money.sum(present.stream().map(Money.class::cast).toList());
        }
        return type.isNumeric()
                ? present.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }
}
