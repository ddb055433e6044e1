package se.tross.budget.equity;

import java.io.Serializable;
import se.tross.shared.origin.Amount;
import se.tross.shared.time.FinancialYear;

/**
 * A year as it would be.
 *
 * @param year the year
 * @param planned whether the budget plans it; later years keep the last planned year's levels
 * @param income contributions and other income
 * @param cost insatser and operations
 * @param result income minus cost, without saved money
 * @param equity what is left of saved money when the year ends; negative when it does not suffice
 */
public record ProjectedYear(
        FinancialYear year, boolean planned, Amount income, Amount cost, Amount result, Amount equity)
        implements Serializable {}
