package se.tross.shared.trail;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
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
