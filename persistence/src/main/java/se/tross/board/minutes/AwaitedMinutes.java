package se.tross.board.minutes;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Minutes that are not adjusted yet, or one § of them, for whoever is to do something about it.
 *
 * @param meetingId the meeting
 * @param meetingDate its day
 * @param due the last day for justering (B14)
 * @param status how far the minutes have come
 * @param paragraph the § that the visitor is to approve before the rest; null for the whole
 * @param own whether it is the visitor's approval that is awaited
 */
public record AwaitedMinutes(
        long meetingId, LocalDate meetingDate, LocalDate due, MinutesStatus status, Integer paragraph, boolean own)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
