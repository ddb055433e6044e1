package se.tross.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * When a deadline of the law runs out (lag 1930:173, B16): one that ends on a Saturday, a Sunday, a holiday, or on
 * midsummer, christmas or new year's eve, is kept on the next weekday.
 */
public final class Deadlines {

    private Deadlines() {}

    /** Whether a deadline may run out on the day. */
    public static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && SwedishHolidays.of(day.getYear()).on(day).isEmpty();
    }

    /** The day itself when a deadline may run out on it, otherwise the first day after on which it may. */
    public static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last day of so many days counted from the day after this one, moved past weekends and holidays. */
    public static LocalDate after(LocalDate day, int days) {
        return nextWorkingDay(day.plusDays(days));
    }
}
