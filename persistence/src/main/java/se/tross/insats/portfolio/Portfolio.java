package se.tross.insats.portfolio;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.time.FinancialYear;

/**
 * All insatser.
 *
 * @param rows those under way in the year, or all
 * @param year the year that the money is of; null for all years
 * @param years those that may be chosen, the latest first
 */
public record Portfolio(List<PortfolioRow> rows, FinancialYear year, List<FinancialYear> years)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Portfolio {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }
}
