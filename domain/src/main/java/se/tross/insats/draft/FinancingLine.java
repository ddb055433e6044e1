package se.tross.insats.draft;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.insats.FinancingSource;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * Who pays.
 *
 * @param text who it is, where the source does not say it
 * @param amounts by year; of what is given in kind, its worth (L8)
 */
public record FinancingLine(FinancingSource source, String text, SortedMap<FinancialYear, Money> amounts)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public FinancingLine {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** In one year; nothing where no amount stands. */
    public Money of(FinancialYear year) {
        return amounts.getOrDefault(year, Money.ZERO);
    }

    /** Whether it is money; who could not be read counts as none. */
    public boolean isCash() {
        return source != null && source.isCash();
    }
}
