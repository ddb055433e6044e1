package se.tross.insats.application;

import java.io.Serializable;
import java.util.List;
import se.tross.insats.goal.ResultGoal;

/**
 * What an insats has from its application.
 *
 * @param applicationId that is not taken back, where the visitor may read it; null otherwise
 * @param goals that it is held to
 */
public record AppliedFor(Long applicationId, List<ResultGoal> goals) implements Serializable {
    private static final long serialVersionUID = 1L;

    public AppliedFor {
        goals = List.copyOf(goals);
    }
}
