package se.tross.shared.text;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day that returns each year, as people write it without its year: {@code 31 augusti}, {@code 08-31}. */
public final class DayOfYearText {
    private static final int ANY_LEAP_YEAR = 2000;

    private DayOfYearText() {}

    public static Reading<MonthDay> read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return Reading.refused(new ValueMissing());
        }
        Reading<LocalDate> day = DateText.read(
                text.matches("\\d{1,2}-\\d{1,2}") ? ANY_LEAP_YEAR + "-" + text : text + " " + ANY_LEAP_YEAR);
        return day.isRead() ? Reading.of(MonthDay.from(day.value())) : Reading.refused(day.refusal());
    }
}
