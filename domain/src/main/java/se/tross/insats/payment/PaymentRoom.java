package se.tross.insats.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/**
 * What a requisition is measured against.
 *
 * @param granted what the board has decided, by year
 * @param asked what earlier requisitions that were not refused have asked for, by year
 * @param agreed what signed agreements cover of that, by year; empty while none is signed
 * @param period the days that money is asked for
 * @param reportMissingSince when the latest report was due that has not come; null when all have come
 * @param reportStops whether a missing report stops the payment, or only warns (setting of the förbund)
 */
public record PaymentRoom(
        Map<FinancialYear, Money> granted,
        Map<FinancialYear, Money> asked,
        Map<FinancialYear, Money> agreed,
        Period period,
        LocalDate reportMissingSince,
        boolean reportStops)
        implements Serializable {

    public PaymentRoom {
        granted = Map.copyOf(granted);
        asked = Map.copyOf(asked);
        agreed = Map.copyOf(agreed);
    }

    /**
     * Whether a signed agreement covers the amount, as far as it is granted: more money by a later § needs an agreement of its own
     * before it is asked for.
     */
    public boolean isAgreed(FinancialYear year, Money amount) {
        Money left = left(year);
        Money granted = amount.compareTo(left) < 0 ? amount : left;
        return !agreed.isEmpty() && granted.compareTo(of(agreed, year).minus(of(asked, year))) <= 0;
    }

    /** What is left of a year; nothing for a year without a grant. */
    public Money left(FinancialYear year) {
        return of(granted, year).minus(of(asked, year));
    }

    private static Money of(Map<FinancialYear, Money> money, FinancialYear year) {
        return money.getOrDefault(year, Money.ZERO);
    }

    /** What is left of all years together. */
    public Money left() {
        return Money.sum(granted.values()).minus(Money.sum(asked.values()));
    }
}
