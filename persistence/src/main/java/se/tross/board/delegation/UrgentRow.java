package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision in an urgent matter.
 *
 * @param id the decision
 * @param version to be given back when it is reported
 * @param number such as O 2018:1
 * @param person who decided
 * @param decidedOn the day
 * @param text what was decided
 * @param urgency why it could not wait
 * @param next the day of the meeting that must be told, or must have been; null while no such meeting is planned
 * @param reportedMeetingId the meeting that was told; null before
 * @param reportedOn the day of that meeting; null before
 */
public record UrgentRow(
        long id,
        long version,
        String number,
        UrgentPerson person,
        LocalDate decidedOn,
        String text,
        String urgency,
        LocalDate next,
        Long reportedMeetingId,
        LocalDate reportedOn)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
