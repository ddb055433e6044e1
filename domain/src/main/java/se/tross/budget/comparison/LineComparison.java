package se.tross.budget.comparison;

import java.io.Serializable;
import java.util.Optional;
import se.tross.budget.BudgetRow;
import se.tross.contribution.Change;
import se.tross.shared.origin.Amount;

/**
 * One line of two budgets side by side.
 *
 * @param state what has become of it
 * @param before the line in the first; null for a new one
 * @param after the line in the second; null for one that was dropped
 * @param amountBefore its amount in the first; null for a new one
 * @param amountAfter its amount in the second; null for one that was dropped
 * @param change the difference in kr and per cent; null unless it stands in both
 */
public record LineComparison(
        LineState state, BudgetRow before, BudgetRow after, Amount amountBefore, Amount amountAfter, Change change)
        implements Serializable {

    /** The line as it is now, or was. */
    public BudgetRow row() {
        return after == null ? before : after;
    }

    /** What the line was called before, where it is called something else now. */
    public Optional<String> formerName() {
        return before == null || after == null || before.name().equals(after.name())
                ? Optional.empty()
                : Optional.of(before.name());
    }
}
