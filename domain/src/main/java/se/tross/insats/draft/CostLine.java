package se.tross.insats.draft;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * What something costs.
 *
 * @param text what it is
 * @param amounts by year
 */
public record CostLine(CostType type, String text, SortedMap<FinancialYear, Money> amounts) implements Serializable {
    private static final long serialVersionUID = 1L;

    public CostLine {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** In one year; nothing where no amount stands. */
    public Money of(FinancialYear year) {
        return amounts.getOrDefault(year, Money.ZERO);
    }
}
