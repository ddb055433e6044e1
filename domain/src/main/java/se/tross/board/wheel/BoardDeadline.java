package se.tross.board.wheel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.minutes.Minutes;
import se.tross.board.minutes.MinutesDeadline;
import se.tross.board.minutes.MinutesStatus;
import se.tross.board.notice.PublicNotice;

/**
 * A day that a meeting brings with it, as long as the duty is not done.
 *
 * @param duty what is to be done
 * @param due the last day; for taking down the first
 * @param meeting the day of the meeting
 */
public record BoardDeadline(BoardDuty duty, LocalDate due, LocalDate meeting) implements Serializable {

    /** The summons of a meeting in preparation. */
    public static Optional<BoardDeadline> of(Meeting meeting) {
        return meeting.status() == MeetingStatus.PLANNED
                ? Optional.of(
                        new BoardDeadline(BoardDuty.SUMMON, meeting.terms().latestSummons(), meeting.date()))
                : Optional.empty();
    }

    /** The justering of a meeting that has ended, while nobody has begun with its minutes. */
    public static Optional<BoardDeadline> ofUnwritten(Meeting meeting) {
        return meeting.status() == MeetingStatus.CLOSED
                ? Optional.of(new BoardDeadline(
                        BoardDuty.ADJUST, new MinutesDeadline(meeting.date()).lastDay(), meeting.date()))
                : Optional.empty();
    }

    /** The justering of minutes that are not adjusted. */
    public static Optional<BoardDeadline> of(Minutes minutes) {
        return minutes.status() == MinutesStatus.ADJUSTED
                ? Optional.empty()
                : Optional.of(
                        new BoardDeadline(BoardDuty.ADJUST, minutes.deadline().lastDay(), minutes.meetingDate()));
    }

    /** The posting of a notice, and then its taking down. */
    public static Optional<BoardDeadline> of(PublicNotice notice) {
        if (notice.dates().isEmpty()) {
            return Optional.of(new BoardDeadline(BoardDuty.POST, notice.latestPosting(), notice.meetingDate()));
        }
        return notice.dates()
                .filter(dates -> notice.isOnBoard())
                .map(dates -> new BoardDeadline(BoardDuty.TAKE_DOWN, dates.takenDown(), notice.meetingDate()));
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }
}
