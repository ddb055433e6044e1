package se.tross.board.meeting;

import java.time.LocalDate;
import java.util.List;
import se.tross.board.BoardFinding;

/** What should be looked at before a meeting is summoned, or a year of meetings is set. None of it blocks. */
public sealed interface MeetingFinding extends BoardFinding {

    /** The summons comes later than the charter wants (B2). */
    record SummonsIsLate(LocalDate latest) implements MeetingFinding {}

    /** Ledamöter or deputies who would not be told of time and place (B2). */
    record NotTold(List<String> persons) implements MeetingFinding {}

    /** The board is to decide something, and nothing is proposed. */
    record MatterWithoutProposal(String title) implements MeetingFinding {}

    /** Nobody is named to keep the minutes. */
    record SecretaryMissing() implements MeetingFinding {}

    /** The day is a Saturday, a Sunday or a holiday. */
    record MeetingOnDayOfRest(LocalDate day) implements MeetingFinding {}

    /** Two meetings on one day. */
    record MeetingsOnOneDay(LocalDate day) implements MeetingFinding {}

    /** No meeting lies near enough before the last day for the budget (L31). */
    record NoMeetingForBudget(LocalDate latest) implements MeetingFinding {}

    /** No meeting lies between the year's end and the last day for the annual report (L34). */
    record NoMeetingForAnnualReport(LocalDate latest) implements MeetingFinding {}
}
