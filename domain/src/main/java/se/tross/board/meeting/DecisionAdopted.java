package se.tross.board.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The board has adopted a proposal, and the § is adjusted: now it binds. Raised in the transaction of the justering, so that
 * the subject takes effect then or not at all.
 *
 * @param subject what was decided on
 * @param decisionId the decision in the board's register
 * @param meetingDate the day of the meeting
 * @param paragraph the § in the year's minutes
 */
public record DecisionAdopted(DecisionSubject subject, long decisionId, LocalDate meetingDate, int paragraph)
        implements Serializable {

    /** As it is cited: § 34. */
    public String cited() {
        return "§ " + paragraph;
    }
}
