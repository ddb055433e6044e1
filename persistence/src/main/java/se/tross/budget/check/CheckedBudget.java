package se.tross.budget.check;

import java.io.Serializable;
import se.tross.budget.BudgetDetail;

/**
 * A budget version with everything that its page shows.
 *
 * @param detail the version
 * @param report what its self-check found, each finding with its signature
 */
public record CheckedBudget(BudgetDetail detail, CheckReport report) implements Serializable {}
