package se.tross.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The holidays of one year, computed: no table has to be kept. The days are those of lag 1989:253; to them come the eves
 * that lag 1930:173 counts as holidays for deadlines (B16). Sundays and Saturdays stand outside.
 */
public final class SwedishHolidays {

    /** Midsummer and All Saints' Day have been Saturdays since then. */
    private static final int FIRST_YEAR = 1953;

    /** Whit Monday gave way to the National Day. */
    private static final int NATIONAL_DAY_SINCE = 2005;

    private static final int DAYS_TO_ASCENSION = 39;
    private static final int DAYS_TO_WHIT_SUNDAY = 49;

    private final Map<SwedishHoliday, LocalDate> days = new EnumMap<>(SwedishHoliday.class);

    private SwedishHolidays(int year) {
        LocalDate easter = Easter.dayOf(year);
        LocalDate midsummer = firstSaturdayFrom(LocalDate.of(year, 6, 20));
        days.put(SwedishHoliday.NEW_YEARS_DAY, LocalDate.of(year, 1, 1));
        days.put(SwedishHoliday.EPIPHANY, LocalDate.of(year, 1, 6));
        days.put(SwedishHoliday.GOOD_FRIDAY, easter.minusDays(2));
        days.put(SwedishHoliday.EASTER_DAY, easter);
        days.put(SwedishHoliday.EASTER_MONDAY, easter.plusDays(1));
        days.put(SwedishHoliday.MAY_DAY, LocalDate.of(year, 5, 1));
        days.put(SwedishHoliday.ASCENSION_DAY, easter.plusDays(DAYS_TO_ASCENSION));
        days.put(SwedishHoliday.WHIT_SUNDAY, easter.plusDays(DAYS_TO_WHIT_SUNDAY));
        if (year < NATIONAL_DAY_SINCE) {
            days.put(SwedishHoliday.WHIT_MONDAY, easter.plusDays(DAYS_TO_WHIT_SUNDAY + 1L));
        } else {
            days.put(SwedishHoliday.NATIONAL_DAY, LocalDate.of(year, 6, 6));
        }
        days.put(SwedishHoliday.MIDSUMMER_EVE, midsummer.minusDays(1));
        days.put(SwedishHoliday.MIDSUMMER_DAY, midsummer);
        days.put(SwedishHoliday.ALL_SAINTS_DAY, firstSaturdayFrom(LocalDate.of(year, 10, 31)));
        days.put(SwedishHoliday.CHRISTMAS_EVE, LocalDate.of(year, 12, 24));
        days.put(SwedishHoliday.CHRISTMAS_DAY, LocalDate.of(year, 12, 25));
        days.put(SwedishHoliday.BOXING_DAY, LocalDate.of(year, 12, 26));
        days.put(SwedishHoliday.NEW_YEARS_EVE, LocalDate.of(year, 12, 31));
    }

    /** @throws IllegalArgumentException before 1953, when other days applied */
    public static SwedishHolidays of(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("Swedish holidays are known from " + FIRST_YEAR + ", not in " + year);
        }
        return new SwedishHolidays(year);
    }

    private static LocalDate firstSaturdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Each holiday of the year with its date, in the order of {@link SwedishHoliday}. */
    public Map<SwedishHoliday, LocalDate> days() {
        return Collections.unmodifiableMap(days);
    }

    /** What the day is; empty for a day that is no holiday. Of two on one day, the one that is declared first. */
    public Optional<SwedishHoliday> on(LocalDate day) {
        return days.entrySet().stream()
                .filter(entry -> entry.getValue().equals(day))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
