package se.tross.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import se.tross.shared.time.FinancialYear;

/**
 * What a version assumes of a year without a contribution plan.
 *
 * @param year the plan year
 * @param version to act upon it
 * @param percent how the contributions change from the year before, in per cent
 * @param assumption why, in words; may be empty
 */
public record AssumptionOverview(FinancialYear year, long version, BigDecimal percent, String assumption)
        implements Serializable {

    /** To act upon the assumption of a year that has none yet. */
    public static final long NONE = 0;
}
