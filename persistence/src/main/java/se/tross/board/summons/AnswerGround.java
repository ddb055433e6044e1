package se.tross.board.summons;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the form for an answer to the office starts from.
 *
 * @param meetingId the meeting
 * @param meeting its day
 * @param seat the seat
 * @param person whose answer it is, as it was so far
 */
public record AnswerGround(long meetingId, LocalDate meeting, String seat, SummonedOverview person)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
