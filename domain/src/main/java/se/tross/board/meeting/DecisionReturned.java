package se.tross.board.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The board has refused a proposal or referred it back, and the § is adjusted: the subject returns to its owner.
 *
 * @param subject what was decided on
 * @param decisionId the decision in the board's register
 * @param meetingDate the day of the meeting
 * @param paragraph the § in the year's minutes
 * @param reason what the board said; may be empty
 */
public record DecisionReturned(
        DecisionSubject subject, long decisionId, LocalDate meetingDate, int paragraph, String reason)
        implements Serializable {

    /** As it is cited: § 34. */
    public String cited() {
        return "§ " + paragraph;
    }
}
