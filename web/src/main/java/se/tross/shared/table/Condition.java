package se.tross.shared.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.ChronoLocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.shared.text.DateText;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.PercentText;

/**
 * What a filter asks of a column, read from what somebody typed: of a text that it contains the words; of a number
 * {@code >1000}, {@code <=5}, {@code 10..20} or the number itself; of a date likewise, where {@code 2018} is the year.
 */
final class Condition {

    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");
    private static final int YEAR_LENGTH = 4;

    private Condition() {}

    /** @return the condition on a plain value; empty when the text cannot be read for such a column */
    static Optional<Predicate<Object>> read(String typed, ColumnType type) {
        return switch (type) {
            case MONEY ->
                compared(typed, text -> MoneyText.read(text, MoneyUnit.KR).toOptional());
            case PERCENT, NUMBER ->
                compared(typed, text -> PercentText.read(text).toOptional());
            case DATE -> days(typed);
            default -> Optional.of(value -> contains(value, typed));
        };
    }

    static boolean contains(Object value, String typed) {
        return value != null && fold(String.valueOf(value)).contains(fold(typed));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').trim();
    }

    private static <T extends Comparable<T>> Optional<Predicate<Object>> compared(
            String typed, Function<String, Optional<T>> reader) {
        Matcher range = RANGE.matcher(typed.trim());
        if (range.matches()) {
            Optional<T> from = reader.apply(range.group(1));
            Optional<T> to = reader.apply(range.group(2));
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(value -> compare(value, from.get()) >= 0 && compare(value, to.get()) <= 0);
        }
        Matcher compared = COMPARED.matcher(typed.trim());
        String sign = compared.matches() ? compared.group(1) : "=";
        return reader.apply(compared.matches() ? compared.group(2) : typed).map(limit -> signed(sign, limit));
    }

    private static <T extends Comparable<T>> Predicate<Object> signed(String sign, T limit) {
        return switch (sign) {
            case ">" -> value -> lies(value) && compare(value, limit) > 0;
            case ">=" -> value -> lies(value) && compare(value, limit) >= 0;
            case "<" -> value -> lies(value) && compare(value, limit) < 0;
            case "<=" -> value -> lies(value) && compare(value, limit) <= 0;
            default -> value -> lies(value) && compare(value, limit) == 0;
        };
    }

    private static boolean lies(Object value) {
        return value != null;
    }

    /** The reader gives the type that the column holds. */
    @SuppressWarnings("unchecked")
    private static <T extends Comparable<T>> int compare(Object value, T limit) {
        return value == null ? -1 : ((T) value).compareTo(limit);
    }

    private static Optional<Predicate<Object>> days(String typed) {
        String text = typed.trim();
        try {
            if (text.matches("\\d{4}")) {
                int year = Integer.parseInt(text);
                return Optional.of(value -> value instanceof LocalDate date && date.getYear() == year);
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(value ->
                        value instanceof LocalDate date && YearMonth.from(date).equals(month));
            }
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
        return compared(text, Condition::day).map(condition -> value -> value != null && condition.test(value));
    }

    /** A bare year in a comparison is its first day. */
    private static Optional<ChronoLocalDate> day(String text) {
        return DateText.read(text.length() == YEAR_LENGTH ? text + "-01-01" : text)
                .toOptional()
                .map(ChronoLocalDate.class::cast);
    }
}
