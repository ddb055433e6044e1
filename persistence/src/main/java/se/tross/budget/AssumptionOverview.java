package se.tross.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import se.tross.shared.time.FinancialYear;

/**
 * What a version assumes of a year without a contribution plan.
 *
 * @param year the plan year
 * @param percent how the contributions change from the year before, in per cent
 * @param assumption why, in words; may be empty
 */
public record AssumptionOverview(FinancialYear year, BigDecimal percent, String assumption) implements Serializable {}
