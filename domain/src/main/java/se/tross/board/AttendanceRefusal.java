package se.tross.board;

import java.time.Instant;
import se.tross.shared.refusal.Beside;

/** What somebody's coming and going at a meeting is refused for, and a matter for want of people, in order of precedence. */
public sealed interface AttendanceRefusal extends BoardRefusal {

    /** The mandate is none of this board, that day. */
    @Beside("mandate")
    record NotOnTheBoard() implements AttendanceRefusal {}

    /** There is no such matter on the agenda. */
    @Beside("matter")
    record MatterOutsideAgenda(int last) implements AttendanceRefusal {}

    /** How somebody takes part is recorded when they come (L28). */
    @Beside("mode")
    record AttendanceModeMissing(String person) implements AttendanceRefusal {}

    /** The board has not allowed taking part from elsewhere (L28). */
    @Beside("mode")
    record RemoteNotAllowed(String person) implements AttendanceRefusal {}

    /** Sound without image is allowed for special reasons only (L28). */
    @Beside("reason")
    record AudioWithoutReason(String person) implements AttendanceRefusal {}

    /** Who is there cannot come. */
    @Beside("kind")
    record AlreadyPresent(String person) implements AttendanceRefusal {}

    /** Who is not there cannot leave. */
    @Beside("kind")
    record NotPresent(String person) implements AttendanceRefusal {}

    /** Who has not left cannot return. */
    @Beside("kind")
    record HasNotLeft(String person) implements AttendanceRefusal {}

    /** Somebody leaves for a conflict of interest that is recorded at that matter (B9). */
    @Beside("kind")
    record ConflictNotDeclared(String person, int matter) implements AttendanceRefusal {}

    /** Who has a conflict of interest is not present at that matter (B9). */
    @Beside("matter")
    record ConflictNotOver(String person, int matter) implements AttendanceRefusal {}

    /** Nobody comes at an earlier hour to a later matter. */
    @Beside("at")
    record TimeGoesBack(String person, Instant earlier) implements AttendanceRefusal {}

    /** Nobody serves, so nobody can lead the meeting. */
    record NobodyToLead() implements AttendanceRefusal {}

    /** The chair or a vice chair serves, and leads (L24). */
    @Beside("leader")
    record PresidiumLeads(String person) implements AttendanceRefusal {}

    /** Only who serves can lead. */
    @Beside("leader")
    record LeaderDoesNotServe(String person) implements AttendanceRefusal {}

    /** A matter that is decided would have been decided by others than those who were told to serve (B5). */
    record DecidedByOthers(int matter, String title) implements AttendanceRefusal {}

    /** More than half of the seats must be served at each matter (L25, B8). */
    record QuorumLost(int serving, int seats, int required) implements AttendanceRefusal {}
}
