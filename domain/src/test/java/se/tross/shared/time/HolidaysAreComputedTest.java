package se.tross.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Swedish holidays of any year, by the laws on public holidays (1989:253) and on time limits (1930:173). */
class HolidaysAreComputedTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2018-01-01, NEW_YEARS_DAY
            2018-01-06, EPIPHANY
            2018-03-30, GOOD_FRIDAY
            2018-04-01, EASTER_DAY
            2018-04-02, EASTER_MONDAY
            2018-05-01, MAY_DAY
            2018-05-10, ASCENSION_DAY
            2018-05-20, WHIT_SUNDAY
            2018-06-06, NATIONAL_DAY
            2018-06-22, MIDSUMMER_EVE
            2018-06-23, MIDSUMMER_DAY
            2018-11-03, ALL_SAINTS_DAY
            2018-12-24, CHRISTMAS_EVE
            2018-12-25, CHRISTMAS_DAY
            2018-12-26, BOXING_DAY
            2018-12-31, NEW_YEARS_EVE
            """)
    void theYear2018(LocalDate day, SwedishHoliday holiday) {
        assertThat(SwedishHolidays.of(2018).on(day)).contains(holiday);
        assertThat(SwedishHolidays.of(2018).days()).hasSize(16);
    }

    @Test
    void whitMondayGaveWayToTheNationalDayIn2005() {
        assertThat(SwedishHolidays.of(2004).days())
                .containsEntry(SwedishHoliday.WHIT_MONDAY, LocalDate.of(2004, 5, 31))
                .doesNotContainKey(SwedishHoliday.NATIONAL_DAY);
        assertThat(SwedishHolidays.of(2005).days())
                .containsEntry(SwedishHoliday.NATIONAL_DAY, LocalDate.of(2005, 6, 6))
                .doesNotContainKey(SwedishHoliday.WHIT_MONDAY);
        assertThat(SwedishHolidays.of(2018).on(LocalDate.of(2018, 5, 21))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1954-04-18
            1961-04-02
            1981-04-19
            2000-04-23
            2008-03-23
            2011-04-24
            2016-03-27
            2017-04-16
            2019-04-21
            2024-03-31
            2025-04-20
            2038-04-25
            2049-04-18
            2076-04-19
            2100-03-28
            """)
    void easterDaysOfThePublishedCalendars(LocalDate easter) {
        assertThat(SwedishHolidays.of(easter.getYear()).days()).containsEntry(SwedishHoliday.EASTER_DAY, easter);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-06-20, 2020-10-31
            2014-06-21, 2014-11-01
            2021-06-26, 2021-11-06
            2026-06-20, 2026-10-31
            2015-06-20, 2015-10-31
            """)
    void midsummerAndAllSaintsAreSaturdaysWithinTheirWeek(LocalDate midsummer, LocalDate allSaints) {
        assertThat(SwedishHolidays.of(midsummer.getYear()).days())
                .containsEntry(SwedishHoliday.MIDSUMMER_DAY, midsummer)
                .containsEntry(SwedishHoliday.ALL_SAINTS_DAY, allSaints);
    }

    @Test
    void everyYearOfAForbundHasItsDaysWhereTheyBelong() {
        IntStream.rangeClosed(2004, 2100).mapToObj(SwedishHolidays::of).forEach(year -> {
            assertThat(year.days().get(SwedishHoliday.EASTER_DAY).getDayOfWeek())
                    .isEqualTo(DayOfWeek.SUNDAY);
            assertThat(year.days().get(SwedishHoliday.ASCENSION_DAY).getDayOfWeek())
                    .isEqualTo(DayOfWeek.THURSDAY);
            assertThat(year.days().get(SwedishHoliday.MIDSUMMER_EVE).getDayOfWeek())
                    .isEqualTo(DayOfWeek.FRIDAY);
            LocalDate easter = year.days().get(SwedishHoliday.EASTER_DAY);
            assertThat(easter).isBetween(LocalDate.of(easter.getYear(), 3, 22), LocalDate.of(easter.getYear(), 4, 25));
        });
    }

    @Test
    void onlyTheThreeEvesAreHolidaysForDeadlinesAlone() {
        assertThat(List.of(SwedishHoliday.values()))
                .filteredOn(SwedishHoliday::isEve)
                .containsExactly(
                        SwedishHoliday.MIDSUMMER_EVE, SwedishHoliday.CHRISTMAS_EVE, SwedishHoliday.NEW_YEARS_EVE);
    }

    @Test
    void beforeTheHolidaysBecameWhatTheyAreNothingIsSaid() {
        assertThatThrownBy(() -> SwedishHolidays.of(1952)).isInstanceOf(IllegalArgumentException.class);
    }
}
