package se.tross.budget;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * One line of a budget version as a value.
 *
 * @param lineId the line in this version
 * @param lineKey what the same line is known by through all versions and years
 * @param position its place among the lines
 * @param terms what it says
 * @param amounts its amount by year; a year without one is zero
 */
public record BudgetRow(
        long lineId, long lineKey, int position, LineTerms terms, SortedMap<FinancialYear, Money> amounts)
        implements Serializable {

    public BudgetRow {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** A row from any map of amounts. */
    public static BudgetRow of(
            long lineId, long lineKey, int position, LineTerms terms, Map<FinancialYear, Money> amounts) {
        return new BudgetRow(lineId, lineKey, position, terms, new TreeMap<>(amounts));
    }

    /** The year's amount, always positive for an income and for a cost; zero when none is given. */
    public Money in(FinancialYear year) {
        return amounts.getOrDefault(year, Money.ZERO);
    }

    public LineKind kind() {
        return terms.kind();
    }

    public String name() {
        return terms.name();
    }
}
