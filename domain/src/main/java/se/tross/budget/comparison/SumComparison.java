package se.tross.budget.comparison;

import java.io.Serializable;
import se.tross.contribution.Change;
import se.tross.shared.origin.Amount;

/**
 * One sum of two budgets side by side.
 *
 * @param sum which
 * @param before in the first
 * @param after in the second
 * @param change the difference in kr and per cent
 */
public record SumComparison(ComparedSum sum, Amount before, Amount after, Change change) implements Serializable {}
