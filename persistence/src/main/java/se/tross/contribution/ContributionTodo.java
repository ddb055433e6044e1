package se.tross.contribution;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.time.FinancialYear;

/**
 * What waits to be done with the contributions.
 *
 * @param year the next year
 * @param hasPlan whether it has a plan
 * @param hasKey whether a key applies on its first day
 * @param drafts drafts of any year that nobody has proposed
 * @param proposed proposals of any year that await the board
 */
public record ContributionTodo(
        FinancialYear year, boolean hasPlan, boolean hasKey, List<PlanOverview> drafts, List<PlanOverview> proposed)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public ContributionTodo {
        drafts = List.copyOf(drafts);
        proposed = List.copyOf(proposed);
    }
}
