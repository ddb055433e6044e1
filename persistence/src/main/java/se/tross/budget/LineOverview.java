package se.tross.budget;

import java.io.Serializable;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * A budget line in the search box.
 *
 * @param lineId the line
 * @param name what it is called
 * @param year the budget year
 * @param number the version
 * @param status how far the version has come
 * @param amount what the line has in the budget year
 */
public record LineOverview(long lineId, String name, FinancialYear year, int number, VersionStatus status, Money amount)
        implements Serializable {}
