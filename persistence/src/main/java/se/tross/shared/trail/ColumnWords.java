package se.tross.shared.trail;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tross.shared.money.Money;

/** Reads a column's text as what it is: amounts, dates and numbers by their look and name, the rest as listed. */
public final class ColumnWords {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}\\.\\d{1,18}");

    private final Map<String, Function<String, ? extends Serializable>> byColumn;

    /** @param byColumn how to read the columns that hold a constant's name */
    public ColumnWords(Map<String, Function<String, ? extends Serializable>> byColumn) {
        this.byColumn = Map.copyOf(byColumn);
    }

    /** For columns that hold a constant's name; a constant of the past that we no longer have stays a text. */
    public static <E extends Enum<E>> Function<String, Serializable> constant(Class<E> type) {
        return text -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .<Serializable>map(constant -> constant)
                .findFirst()
                .orElse(text);
    }

    /** For columns that hold {@code true} or {@code false}. */
    public static YesNo yesOrNo(String text) {
        return Boolean.parseBoolean(text) ? YesNo.YES : YesNo.NO;
    }

    /** For columns that hold a moment, as PostgreSQL writes it. */
    public static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    public Serializable word(String column, String text) {
        if (byColumn.containsKey(column)) {
            return byColumn.get(column).apply(text);
        }
        if (column.endsWith("_ore")) {
            return Money.ofOre(Long.parseLong(text));
        }
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
