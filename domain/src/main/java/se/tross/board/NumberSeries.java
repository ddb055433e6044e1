package se.tross.board;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.board.WordingRefusal.NumberNotInSeries;
import se.tross.board.WordingRefusal.SeriesNotReadable;
import se.tross.shared.refusal.Refused;

/**
 * How the förbund numbers what it registers (B23): a pattern with the year, {@code ÅÅÅÅ} or {@code ÅÅ}, and the number in
 * the year, {@code N}, or {@code NNN} where it has at least three digits. {@code ÅÅÅÅ/N} gives 2017/41, {@code RARÅÅ-N}
 * gives RAR06-45. {@code YYYY} and {@code YY} mean the same.
 *
 * @param pattern as somebody wrote it, without blanks around it
 */
public record NumberSeries(String pattern) implements Serializable {

    private static final String FIELD = "pattern";
    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 8;
    private static final int CENTURY = 100;

    /** The year anywhere; the number where no letter touches it, so that DNR may stand before. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<year>ÅÅÅÅ|YYYY|ÅÅ|YY)|(?<!\\p{L})(?<number>N{1," + MOST_DIGITS + "})(?!\\p{L})");

    /** What a förbund has that has not said otherwise: 2017/41. */
    public static final NumberSeries DIARY = new NumberSeries("ÅÅÅÅ/N");

    /** Delegated decisions have a series of their own (B19): D 2018:1. */
    public static final NumberSeries DELEGATED = new NumberSeries("D ÅÅÅÅ:N");

    /** Urgent decisions have theirs, O for ordförandebeslut (B20): O 2018:1. */
    public static final NumberSeries URGENT = new NumberSeries("O ÅÅÅÅ:N");

    /** @throws Refused if the pattern does not say exactly once where the year stands, and where the number */
    public NumberSeries {
        pattern = Wording.plain(pattern);
        Refused.ifAny(refusals(pattern));
    }

    /** Why a pattern is none: it does not say exactly once where the year stands, and where the number; empty when it does. */
    public static List<BoardRefusal> refusals(String typed) {
        String pattern = Wording.plain(typed);
        return pattern.length() > LONGEST || count(pattern, "year") != 1 || count(pattern, "number") != 1
                ? List.of(new SeriesNotReadable(FIELD, pattern))
                : List.of();
    }

    private static long count(String pattern, String group) {
        Matcher matcher = TOKEN.matcher(pattern);
        long found = 0;
        while (matcher.find()) {
            found += matcher.group(group) == null ? 0 : 1;
        }
        return found;
    }

    /** The number as it is written. */
    public String written(int year, int number) {
        return TOKEN.matcher(pattern)
                .replaceAll(token -> isYear(token)
                        ? yearWritten(year, token.group().length())
                        : String.format("%0" + token.group().length() + "d", number));
    }

    /** The number after the highest of the year's; what is not of this series or this year does not count. */
    public String next(int year, Collection<String> used) {
        int highest = used.stream()
                .map(each -> numberIn(year, each))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max()
                .orElse(0);
        return written(year, highest + 1);
    }

    /**
     * A number that somebody typed, or a register that was taken in holds, in the form of the series.
     *
     * @param field the input that it was typed in
     * @throws Refused if it does not belong to the series in that year
     */
    public String read(String field, int year, String typed) {
        OptionalInt number = numberIn(year, Wording.plain(typed));
        if (number.isEmpty()) {
            throw new Refused(new NumberNotInSeries(field, Wording.plain(typed), written(year, 1)));
        }
        return written(year, number.getAsInt());
    }

    private OptionalInt numberIn(int year, String text) {
        Matcher token = TOKEN.matcher(pattern);
        StringBuilder expression = new StringBuilder();
        int end = 0;
        while (token.find()) {
            expression.append(Pattern.quote(pattern.substring(end, token.start())));
            expression.append(
                    isYear(token)
                            ? yearWritten(year, token.group().length())
                            : "(\\d{" + token.group().length() + "," + MOST_DIGITS + "})");
            end = token.end();
        }
        expression.append(Pattern.quote(pattern.substring(end)));
        Matcher matcher = Pattern.compile(expression.toString()).matcher(text);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static boolean isYear(MatchResult token) {
        return token.group().charAt(0) != 'N';
    }

    private static String yearWritten(int year, int digits) {
        return digits == 2 ? String.format("%02d", year % CENTURY) : Integer.toString(year);
    }
}
