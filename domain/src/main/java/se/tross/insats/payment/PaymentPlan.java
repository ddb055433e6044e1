package se.tross.insats.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * How a year's grant is paid, so that the parts always add up to the grant (R-ROUND).
 *
 * @param instalments in the order of their days
 */
public record PaymentPlan(List<Instalment> instalments) implements Serializable {

    /** A part of the grant. @param due the day @param amount how much */
    public record Instalment(LocalDate due, Money amount) implements Serializable {}

    public PaymentPlan {
        instalments = List.copyOf(instalments);
    }

    /** Equal parts in whole kronor, each on the first day of its part of the year. @param parts 1, 2, 3, 4, 6 or 12 */
    public static PaymentPlan even(FinancialYear year, Money grant, int parts) {
        if (parts < 1 || Month.values().length % parts != 0) {
            throw new IllegalArgumentException("A year does not divide in " + parts + " equal parts");
        }
        int months = Month.values().length / parts;
        return onDays(
                grant,
                IntStream.range(0, parts)
                        .mapToObj(part -> LocalDate.of(year.year(), 1 + part * months, 1))
                        .toList());
    }

    /** Equal parts on days of one's own. */
    public static PaymentPlan onDays(Money grant, List<LocalDate> days) {
        List<BigDecimal> equal = Collections.nCopies(days.size(), BigDecimal.ONE);
        List<Money> amounts = (grant.isWholeKronor() ? grant.splitWholeKronor(equal) : grant.split(equal)).amounts();
        List<LocalDate> ordered = days.stream().sorted().toList();
        return new PaymentPlan(IntStream.range(0, ordered.size())
                .mapToObj(i -> new Instalment(ordered.get(i), amounts.get(i)))
                .toList());
    }

    public Money total() {
        return Money.sum(instalments.stream().map(Instalment::amount).toList());
    }
}
