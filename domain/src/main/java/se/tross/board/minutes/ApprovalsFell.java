package se.tross.board.minutes;

import java.io.Serializable;
import java.util.List;

/**
 * The text was changed after somebody had approved it: those approvals fall, and everybody who approves is told.
 *
 * @param minutesId the minutes
 * @param fell whose approval no longer holds
 * @param told all who approve, so that each reads the new text
 */
public record ApprovalsFell(long minutesId, List<Approver> fell, List<Approver> told) implements Serializable {

    public ApprovalsFell {
        fell = List.copyOf(fell);
        told = List.copyOf(told);
    }
}
