package se.tross.insats.tertial;

import java.io.Serializable;
import se.tross.insats.goal.ResultGoal;

/**
 * A goal that an insats is held to, and how it stood when it was last counted (W3, M15).
 *
 * @param terms what is to be reached, with how and when it is counted
 * @param latest as the latest approved report has it; null while no approved report has counted it
 * @param owed the tertial of that report; null while there is none
 */
public record GoalStanding(ResultGoal terms, GoalResult latest, ReportDue owed) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Whether the goal was reached when it was last counted; false while it is not counted. */
    public boolean isReached() {
        return latest != null
                && latest.percent()
                        .filter(percent -> terms.targetPercent().intValue() <= percent)
                        .isPresent();
    }
}
