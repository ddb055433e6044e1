package se.tross.board.meeting;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.tross.board.MeetingRefusal.MeetingsOutOfRange;
import se.tross.board.meeting.MeetingFinding.MeetingOnDayOfRest;
import se.tross.board.meeting.MeetingFinding.MeetingsOnOneDay;
import se.tross.board.meeting.MeetingFinding.NoMeetingForAnnualReport;
import se.tross.board.meeting.MeetingFinding.NoMeetingForBudget;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Deadlines;

/**
 * The board's meetings of a year, before any of them is prepared (B1). A proposal to look at: the days that it suggests are
 * no days of rest, and its findings say what the year's deadlines lack.
 *
 * @param year of all meetings
 * @param meetings in order of time
 */
public record YearPlan(int year, List<PlannedMeeting> meetings) implements Serializable {

    /** The last day for the annual report, three months from the year's end (L34). */
    public static final MonthDay ANNUAL_REPORT = MonthDay.of(Month.MARCH, 31);

    /** Where the charter sets no last day for the budget (L31). */
    public static final MonthDay USUAL_BUDGET_DECISION = MonthDay.of(Month.NOVEMBER, 30);

    private static final int MONTHS_FOR_THE_BUDGET = 3;
    private static final int SECOND = 2;

    /** Nobody meets in July. */
    private static final List<Month> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(Month::of)
            .filter(month -> month != Month.JULY)
            .toList();

    public YearPlan {
        meetings = meetings.stream()
                .sorted(Comparator.comparing(PlannedMeeting::startsAt))
                .toList();
    }

    /**
     * So many meetings spread over the year, always on the second of a weekday in its month.
     *
     * @throws Refused for none, or more than there are months
     */
    public static YearPlan spread(int year, int count, DayOfWeek weekday, LocalTime from, LocalTime to) {
        if (count < 1 || count > MONTHS.size()) {
            throw new Refused(new MeetingsOutOfRange(MONTHS.size()));
        }
        return new YearPlan(
                year,
                IntStream.range(0, count)
                        .mapToObj(i -> MONTHS.get((2 * i + 1) * MONTHS.size() / (2 * count)))
                        .map(month ->
                                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(SECOND, weekday)))
                        .map(day -> new PlannedMeeting(day.atTime(from), day.atTime(to)))
                        .map(PlannedMeeting::besideDaysOfRest)
                        .toList());
    }

    /** The next year like this one: the same weekdays in the same weeks. */
    public YearPlan nextYear() {
        return new YearPlan(
                year + 1,
                meetings.stream()
                        .map(meeting -> sameWeek(meeting, year + 1))
                        .map(PlannedMeeting::besideDaysOfRest)
                        .toList());
    }

    private static PlannedMeeting sameWeek(PlannedMeeting meeting, int year) {
        PlannedMeeting next = meeting.movedByWeeks(52);
        return next.date().getYear() == year ? next : meeting.movedByWeeks(53);
    }

    /**
     * What the plan lacks; empty when nothing does.
     *
     * @param budgetDecision the last day for the budget, by the charter (L31)
     */
    public List<MeetingFinding> findings(MonthDay budgetDecision) {
        List<MeetingFinding> findings = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (PlannedMeeting meeting : meetings) {
            if (!Deadlines.isWorkingDay(meeting.date())) {
                findings.add(new MeetingOnDayOfRest(meeting.date()));
            }
            if (!days.add(meeting.date())) {
                findings.add(new MeetingsOnOneDay(meeting.date()));
            }
        }
        LocalDate budget = budgetDecision.atYear(year);
        if (none(budget.minusMonths(MONTHS_FOR_THE_BUDGET).plusDays(1), budget)) {
            findings.add(new NoMeetingForBudget(budget));
        }
        LocalDate report = ANNUAL_REPORT.atYear(year);
        if (none(LocalDate.of(year, Month.JANUARY, 1), report)) {
            findings.add(new NoMeetingForAnnualReport(report));
        }
        return findings;
    }

    private boolean none(LocalDate from, LocalDate to) {
        return meetings.stream().map(PlannedMeeting::date).noneMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    }
}
