package se.tross.shared.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.shared.refusal.Refused;

/**
 * Dates as people write them and as Tross shows them: {@code 2018-11-17}, {@code 17 november 2018}. A date in numbers
 * with the day first ({@code 17/11 2018}) is refused, since 3/4 is another day elsewhere.
 */
public final class DateText {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final List<String> SWEDISH_MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:den )?(\\d{1,2}) (\\p{L}{3,9})\\.? (\\d{4})");
    private static final Pattern IN_NUMBERS = Pattern.compile("\\d{1,4}[-/. ]+\\d{1,2}[-/. ]+\\d{1,4}");

    private DateText() {}

    public static Reading<LocalDate> read(String typed) {
        String text = SwedishNumber.plain(typed).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Reading.refused(new ValueMissing());
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            int first = iso.group(1) == null ? 4 : 1;
            return date(iso.group(first), Integer.parseInt(iso.group(first + 1)), iso.group(first + 2));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches() && month(words.group(2)) > 0) {
            return date(words.group(3), month(words.group(2)), words.group(1));
        }
        return Reading.refused(IN_NUMBERS.matcher(text).matches() ? new DateAmbiguous() : new DateNotReadable());
    }

    /** @throws Refused if the text cannot be read as a date; the refusal says what to write */
    public static LocalDate parse(String typed) {
        return read(typed).orRefuse();
    }

    private static int month(String word) {
        for (int i = 0; i < SWEDISH_MONTHS.size(); i++) {
            if (isNamed(word, SWEDISH_MONTHS.get(i)) || isNamed(word, ENGLISH_MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isNamed(String word, String month) {
        return month.equals(word)
                || month.substring(0, 3).equals(word)
                || (word.equals("sept") && month.startsWith("sept"));
    }

    private static Reading<LocalDate> date(String year, int month, String day) {
        int number = Integer.parseInt(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return Reading.refused(new YearOutOfRange(FIRST_YEAR, LAST_YEAR));
        }
        try {
            return Reading.of(LocalDate.of(number, month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Reading.refused(new DateDoesNotExist());
        }
    }

    /** As in tables: {@code 2018-11-17}. */
    public static String format(LocalDate date) {
        return date.toString();
    }

    /** A day that returns each year: {@code 31 augusti}. */
    public static String inWords(MonthDay day) {
        return day.getDayOfMonth() + "\u00a0" + SWEDISH_MONTHS.get(day.getMonthValue() - 1);
    }

    /** As in running text: {@code 17 november 2018}. */
    public static String inWords(LocalDate date) {
        return inWords(MonthDay.from(date)) + "\u00a0" + date.getYear();
    }
}
