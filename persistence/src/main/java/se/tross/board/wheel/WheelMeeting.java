package se.tross.board.wheel;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;

/**
 * A meeting of the board, in the year wheel.
 *
 * @param id the meeting
 * @param number its number in the year
 * @param date its day
 * @param summons the last day for the summons (B2); null when it is summoned
 * @param cancelled whether it is not held
 */
public record WheelMeeting(long id, int number, LocalDate date, LocalDate summons, boolean cancelled)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static WheelMeeting of(Meeting meeting) {
        return new WheelMeeting(
                meeting.id(),
                meeting.number(),
                meeting.date(),
                BoardDeadline.of(meeting).map(BoardDeadline::due).orElse(null),
                meeting.status() == MeetingStatus.CANCELLED);
    }
}
