package se.tross.budget;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.time.FinancialYear;

/**
 * What waits to be done with the budget.
 *
 * @param year the next year
 * @param hasBudget whether it has one
 * @param drafts drafts of any year that nobody has proposed
 * @param proposed proposals of any year that await the board
 */
public record BudgetTodo(
        FinancialYear year, boolean hasBudget, List<VersionOverview> drafts, List<VersionOverview> proposed)
        implements Serializable {

    public BudgetTodo {
        drafts = List.copyOf(drafts);
        proposed = List.copyOf(proposed);
    }
}
