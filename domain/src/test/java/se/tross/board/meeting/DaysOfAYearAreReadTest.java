package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.MeetingRefusal.DayNotInYear;
import se.tross.board.MeetingRefusal.DaysMissing;
import se.tross.board.Refusing;

/** B1: the days of a year's meetings, one a line. */
class DaysOfAYearAreReadTest {

    @Test
    void aDayOnEachLineHoweverItIsWritten() {
        List<LocalDate> days = List.of(LocalDate.of(2018, 2, 9), LocalDate.of(2018, 6, 8));
        assertThat(DayLines.read(" 2018-02-09\n\n8 juni 2018 ", 2018)).isEqualTo(days);
        assertThat(DayLines.read(DayLines.write(days), 2018)).isEqualTo(days);
    }

    @Test
    void refusesALineThatIsNoDayOfTheYear() {
        assertThat(Refusing.of(() -> DayLines.read("2018-02-09\nmidsommar", 2018)))
                .containsExactly(new DayNotInYear("midsommar", 2018));
        assertThat(Refusing.of(() -> DayLines.read("2019-02-09", 2018)))
                .containsExactly(new DayNotInYear("2019-02-09", 2018));
    }

    @Test
    void refusesNothing() {
        assertThat(Refusing.of(() -> DayLines.read(" \n", 2018))).containsExactly(new DaysMissing());
        assertThat(Refusing.of(() -> DayLines.read(null, 2018))).containsExactly(new DaysMissing());
    }
}
