package se.tross.board;

import java.time.Instant;
import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What a meeting, its agenda and its matters are refused for, in order of precedence. */
public sealed interface MeetingRefusal extends BoardRefusal {

    /** A meeting that did not come about is history. */
    record MeetingIsCancelled(String reason) implements MeetingRefusal {}

    /** A meeting that has ended is history. */
    record MeetingIsClosed(Instant closed) implements MeetingRefusal {}

    /** Time, place and summons are settled when the meeting begins. */
    record MeetingHasBegun(Instant opened) implements MeetingRefusal {}

    /** What happens at a meeting is recorded while it goes on. */
    record MeetingNotOpen() implements MeetingRefusal {}

    /** A meeting is opened when its ledamöter and deputies have been summoned (B2). */
    record MeetingNotSummoned() implements MeetingRefusal {}

    /** A meeting is not opened before its day. */
    record MeetingLiesAhead(LocalDate day) implements MeetingRefusal {}

    /** A meeting without a day and an hour. */
    @Beside("startsAt")
    record MeetingStartMissing() implements MeetingRefusal {}

    /** A meeting ends after it begins. */
    @Beside("endsAt")
    record MeetingEndsBeforeItBegins() implements MeetingRefusal {}

    /** The charter lets nobody take part from elsewhere (L28). */
    @Beside("remoteAllowed")
    record RemoteNotByCharter() implements MeetingRefusal {}

    /** Meetings are numbered by the year, so one that moves into another is another. */
    @Beside("startsAt")
    record MeetingStaysInItsYear(int year) implements MeetingRefusal {}

    /** A plan for the year without a day. */
    @Beside("days")
    record DaysMissing() implements MeetingRefusal {}

    /** A line of the year's days that is no day of that year. */
    @Beside("days")
    record DayNotInYear(String line, int year) implements MeetingRefusal {}

    /** So many days before the meeting nobody summons. */
    @Beside("noticeDays")
    record NoticeDaysOutOfRange(int most) implements MeetingRefusal {}

    /** Less than a third of the ledamöter asks for the meeting (B1). */
    @Beside("askedBy")
    record TooFewAskForMeeting(int asking, int needed) implements MeetingRefusal {}

    /** Nobody is summoned to a meeting without matters. */
    record AgendaIsEmpty() implements MeetingRefusal {}

    /** Members raise matters only where the charter says so (L19 item 5, B3). */
    @Beside("raisedBy")
    record MembersMayNotRaiseMatters() implements MeetingRefusal {}

    /** What comes from elsewhere to be decided stands among the matters for decision. */
    @Beside("kind")
    record SubjectNeedsDecision() implements MeetingRefusal {}

    /** Elections are decided by lot, and what is only told by nobody: a qualified majority is for decisions (L26, L27). */
    @Beside("decisionType")
    record DecisionTypeNeedsDecision() implements MeetingRefusal {}

    /** The same thing stands on the agenda of a meeting that is not closed yet. */
    record SubjectOnAgendaAlready(LocalDate meeting) implements MeetingRefusal {}

    /** What stands on an agenda is not changed under the board. */
    record SubjectIsOnAgenda(LocalDate meeting) implements MeetingRefusal {}

    /** One diary number is one matter on an agenda (B23). */
    @Beside("diaryNumber")
    record DiaryNumberTaken(String number, String title) implements MeetingRefusal {}

    /** A decision on a matter that was not on the agenda, before the board has taken it up. */
    record MatterNotOnAgenda(String title) implements MeetingRefusal {}

    /** Only what was not on the agenda is taken up. */
    record MatterIsOnAgenda(String title) implements MeetingRefusal {}

    /** A matter that the board has decided stays where it is. */
    record MatterIsDecided(String title) implements MeetingRefusal {}

    /** While the meeting goes on, a matter is postponed or referred back, and not taken off as if it had not been there. */
    record MatterIsBeforeTheBoard(String title) implements MeetingRefusal {}

    /** At a matter at which somebody has come, declared a conflict of interest or moved something, that stands in the record. */
    record MatterIsInTheRecord(String title) implements MeetingRefusal {}

    /** Urgent decisions are reported at the next meeting (B20): their matter stays. */
    record UrgentMatterStays() implements MeetingRefusal {}

    /** There is no such place on the agenda. */
    @Beside("position")
    record AgendaPlaceMissing(int last) implements MeetingRefusal {}

    /** Nothing to copy, or spread over a year. */
    @Beside("count")
    record MeetingsOutOfRange(int most) implements MeetingRefusal {}

    /** A line of the förbund's own agenda that does not begin with the sort of its matters (B4). */
    @Beside("value")
    record AgendaLineNotReadable(String line) implements MeetingRefusal {}
}
