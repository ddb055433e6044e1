package se.tross.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B16: a deadline that ends on a day of rest is kept on the next weekday. */
class DeadlinesPassHolidaysTest {

    @ParameterizedTest(name = "{0} is kept on {1}: {2}")
    @CsvSource(textBlock = """
            2018-04-24, 2018-04-24, Tuesday
            2018-04-28, 2018-04-30, Saturday
            2018-04-29, 2018-04-30, Sunday
            2018-03-29, 2018-03-29, Maundy Thursday is a weekday
            2018-03-30, 2018-04-03, Good Friday to Easter Monday
            2018-05-10, 2018-05-11, Ascension Day; the Friday after is a weekday
            2018-05-20, 2018-05-21, Whit Sunday
            2018-05-21, 2018-05-21, Whit Monday is a weekday since 2005
            2004-05-31, 2004-06-01, Whit Monday was a holiday until 2004
            2018-06-06, 2018-06-07, National Day
            2018-06-22, 2018-06-25, Midsummer Eve
            2018-12-23, 2018-12-27, a Sunday before Christmas
            2018-12-24, 2018-12-27, Christmas Eve
            2018-12-31, 2019-01-02, New Year's Eve and into the next year
            2018-01-05, 2018-01-05, the eve of Epiphany is a weekday
            """)
    void theNextWeekday(LocalDate end, LocalDate kept, String why) {
        assertThat(Deadlines.nextWorkingDay(end)).as(why).isEqualTo(kept);
    }

    @Test
    void daysAreCountedFromTheDayAfter() {
        assertThat(Deadlines.after(LocalDate.of(2018, 4, 3), 21)).isEqualTo(LocalDate.of(2018, 4, 24));
        assertThat(Deadlines.after(LocalDate.of(2018, 6, 1), 21)).isEqualTo(LocalDate.of(2018, 6, 25));
    }

    @Test
    void noDayIsEverMovedMoreThanSixDays() {
        LocalDate day = LocalDate.of(2004, 1, 1);
        while (day.getYear() < 2101) {
            LocalDate kept = Deadlines.nextWorkingDay(day);
            assertThat(kept).isBetween(day, day.plusDays(6));
            assertThat(Deadlines.isWorkingDay(kept)).isTrue();
            day = day.plusDays(1);
        }
    }
}
