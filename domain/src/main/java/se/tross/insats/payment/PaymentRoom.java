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
 * @param period the days that the grant covers
 * @param signed whether the agreement is signed
 * @param reportMissingSince when the latest report was due that has not come; null when all have come
 * @param reportStops whether a missing report stops the payment, or only warns (setting of the förbund)
 */
public record PaymentRoom(
        Map<FinancialYear, Money> granted,
        Map<FinancialYear, Money> asked,
        Period period,
        boolean signed,
        LocalDate reportMissingSince,
        boolean reportStops)
        implements Serializable {

    public PaymentRoom {
        granted = Map.copyOf(granted);
        asked = Map.copyOf(asked);
    }

    /** What is left of a year; nothing for a year without a grant. */
    public Money left(FinancialYear year) {
        return granted.getOrDefault(year, Money.ZERO).minus(asked.getOrDefault(year, Money.ZERO));
    }

    /** What is left of all years together. */
    public Money left() {
        return Money.sum(granted.values()).minus(Money.sum(asked.values()));
    }
}
