package se.tross.insats.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.PaymentRefusal.PlanDayOutsideYear;
import se.tross.insats.PaymentRefusal.PlanDayTwice;
import se.tross.insats.PaymentRefusal.PlanDaysMissing;
import se.tross.insats.PaymentRefusal.PlanPartsUneven;
import se.tross.insats.PaymentRefusal.PlanYearNotGranted;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * How a year's grant is wished to be paid: in even parts of the year, or on days of one's own.
 *
 * @param year the year
 * @param parts 1, 2, 3, 4, 6 or 12; 0 for own days
 * @param days the own days; none for even parts
 */
public record PlanWish(FinancialYear year, int parts, List<LocalDate> days) implements Serializable {

    /** In how many even parts a year can be paid. */
    public static final List<Integer> PARTS = List.of(1, 2, 3, 4, 6, 12);

    public PlanWish {
        days = List.copyOf(days);
    }

    /** Everything that is wrong, the weightiest first. @param granted what the year has */
    public List<InsatsRefusal> refusals(Money granted) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (!granted.isPositive()) {
            refusals.add(new PlanYearNotGranted(year));
        }
        if (parts != 0 && !PARTS.contains(parts)) {
            refusals.add(new PlanPartsUneven(parts));
        }
        if (parts == 0 && days.isEmpty()) {
            refusals.add(new PlanDaysMissing());
        }
        Set<LocalDate> seen = new HashSet<>();
        days.stream().filter(day -> !seen.add(day)).distinct().forEach(day -> refusals.add(new PlanDayTwice(day)));
        days.stream()
                .filter(day -> !year.period().contains(day))
                .forEach(day -> refusals.add(new PlanDayOutsideYear(day, year)));
        return refusals;
    }

    /** The plan, whose parts add up to the grant. @throws Refused with everything that is wrong */
    public PaymentPlan plan(Money granted) {
        Refused.ifAny(refusals(granted));
        return parts == 0 ? PaymentPlan.onDays(granted, days) : PaymentPlan.even(year, granted, parts);
    }
}
