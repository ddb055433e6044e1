package se.tross.board.wheel;

import java.io.Serializable;

/**
 * What a held meeting still brings with it, in the year wheel: that its minutes are adjusted, that its notice comes down.
 *
 * @param meetingId the meeting
 * @param deadline what, and when
 */
public record WheelDeadline(long meetingId, BoardDeadline deadline) implements Serializable {
    private static final long serialVersionUID = 1L;
}
