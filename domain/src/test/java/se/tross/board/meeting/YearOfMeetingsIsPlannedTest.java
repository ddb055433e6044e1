package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.board.MeetingRefusal.MeetingsOutOfRange;
import se.tross.board.Refusing;
import se.tross.board.meeting.MeetingFinding.MeetingOnDayOfRest;
import se.tross.board.meeting.MeetingFinding.MeetingsOnOneDay;
import se.tross.board.meeting.MeetingFinding.NoMeetingForAnnualReport;
import se.tross.board.meeting.MeetingFinding.NoMeetingForBudget;

/** B1, L31, L34: the board sets its year, and the plan says what the year's deadlines lack. */
class YearOfMeetingsIsPlannedTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final MonthDay BUDGET = YearPlan.USUAL_BUDGET_DECISION;

    private static List<LocalDate> days(YearPlan plan) {
        return plan.meetings().stream().map(PlannedMeeting::date).toList();
    }

    private static YearPlan on(LocalDate... days) {
        return new YearPlan(
                2018,
                List.of(days).stream()
                        .map(day -> new PlannedMeeting(day.atTime(NINE), null))
                        .toList());
    }

    @Test
    void fiveMeetingsOfAYearAreSpreadWithoutJuly() {
        YearPlan plan = YearPlan.spread(2018, 5, DayOfWeek.FRIDAY, NINE, NOON);
        assertThat(days(plan))
                .containsExactly(
                        LocalDate.of(2018, 2, 9),
                        LocalDate.of(2018, 4, 13),
                        LocalDate.of(2018, 6, 8),
                        LocalDate.of(2018, 9, 14),
                        LocalDate.of(2018, 11, 9));
        assertThat(plan.findings(BUDGET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7, 11})
    void noMeetingLandsOnADayOfRest(int count) {
        for (int year = 2018; year < 2040; year++) {
            for (DayOfWeek weekday : List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
                YearPlan plan = YearPlan.spread(year, count, weekday, NINE, NOON);
                assertThat(days(plan)).hasSize(count).doesNotHaveDuplicates();
                assertThat(plan.nextYear().findings(BUDGET)).noneMatch(MeetingOnDayOfRest.class::isInstance);
                assertThat(days(plan.nextYear()))
                        .allMatch(day -> day.getDayOfWeek() == weekday)
                        .allMatch(day -> day.getYear() == plan.year() + 1);
            }
        }
    }

    @Test
    void theSameWeekdaysNextYearPastTheHolidays() {
        PlannedMeeting beforeEaster =
                new PlannedMeeting(LocalDateTime.of(2017, 3, 31, 9, 0), LocalDateTime.of(2017, 3, 31, 12, 0));
        YearPlan next = new YearPlan(2017, List.of(beforeEaster)).nextYear();
        assertThat(next.meetings())
                .containsExactly(
                        new PlannedMeeting(LocalDateTime.of(2018, 4, 6, 9, 0), LocalDateTime.of(2018, 4, 6, 12, 0)));
        YearPlan newYear = new YearPlan(2018, List.of(new PlannedMeeting(LocalDateTime.of(2018, 1, 2, 9, 0), null)));
        assertThat(days(newYear.nextYear())).containsExactly(LocalDate.of(2019, 1, 8));
    }

    @Test
    void whatThePlanLacks() {
        assertThat(on(LocalDate.of(2018, 4, 1), LocalDate.of(2018, 8, 30), LocalDate.of(2018, 8, 30))
                        .findings(BUDGET))
                .containsExactly(
                        new MeetingOnDayOfRest(LocalDate.of(2018, 4, 1)),
                        new MeetingsOnOneDay(LocalDate.of(2018, 8, 30)),
                        new NoMeetingForBudget(LocalDate.of(2018, 11, 30)),
                        new NoMeetingForAnnualReport(LocalDate.of(2018, 3, 31)));
        assertThat(on(LocalDate.of(2018, 3, 29), LocalDate.of(2018, 8, 31)).findings(BUDGET))
                .isEmpty();
        assertThat(on(LocalDate.of(2018, 3, 29), LocalDate.of(2018, 11, 30)).findings(BUDGET))
                .isEmpty();
        assertThat(on(LocalDate.of(2018, 3, 29), LocalDate.of(2018, 12, 3)).findings(BUDGET))
                .containsExactly(new NoMeetingForBudget(LocalDate.of(2018, 11, 30)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, -1})
    void refusesNoneAndMoreThanThereAreMonths(int count) {
        assertThat(Refusing.of(() -> YearPlan.spread(2018, count, DayOfWeek.FRIDAY, NINE, NOON)))
                .containsExactly(new MeetingsOutOfRange(11));
    }
}
