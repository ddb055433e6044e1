package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.board.meeting.Meeting;

/**
 * A meeting that the board can have been told at.
 *
 * @param id the meeting
 * @param date its day
 */
public record MeetingChoice(long id, LocalDate date) implements Serializable {
    private static final long serialVersionUID = 1L;

    static MeetingChoice of(Meeting meeting) {
        return new MeetingChoice(meeting.id(), meeting.date());
    }
}
