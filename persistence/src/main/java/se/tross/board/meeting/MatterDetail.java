package se.tross.board.meeting;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.refusal.Refusal;

/**
 * One matter with its meeting.
 *
 * @param matter the matter, as the visitor may see it
 * @param meeting whose agenda it stands on
 * @param refusalsOfTouching why it can be neither changed nor moved; empty when it can
 * @param refusalsOfRemoval why it cannot be removed; empty when it can
 */
public record MatterDetail(
        MatterOverview matter,
        MeetingOverview meeting,
        List<? extends Refusal> refusalsOfTouching,
        List<? extends Refusal> refusalsOfRemoval)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public MatterDetail {
        refusalsOfTouching = List.copyOf(refusalsOfTouching);
        refusalsOfRemoval = List.copyOf(refusalsOfRemoval);
    }
}
