package se.tross.budget.comparison;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetContent;
import se.tross.budget.VersionOverview;
import se.tross.shared.time.FinancialYear;

/**
 * Two budget versions to be put side by side.
 *
 * @param before the first
 * @param after the second
 * @param contentBefore what the first's figures are computed from
 * @param contentAfter the same for the second
 * @param versions the versions of all budgets, the latest first, for choosing others
 */
public record ComparedBudgets(
        VersionOverview before,
        VersionOverview after,
        BudgetContent contentBefore,
        BudgetContent contentAfter,
        List<VersionOverview> versions)
        implements Serializable {

    public ComparedBudgets {
        versions = List.copyOf(versions);
    }

    /** The budget years of both; of two versions of one budget that is the same year. */
    public BudgetComparison comparison() {
        return BudgetComparison.of(contentBefore, contentAfter);
    }

    /** @throws IllegalArgumentException if one of the budgets does not cover its year */
    public BudgetComparison comparison(FinancialYear yearBefore, FinancialYear yearAfter) {
        return BudgetComparison.of(contentBefore, yearBefore, contentAfter, yearAfter);
    }
}
