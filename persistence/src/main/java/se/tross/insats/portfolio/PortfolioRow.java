package se.tross.insats.portfolio;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.insats.InsatsOverview;
import se.tross.insats.scope.InsatsScope;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/**
 * An insats among all.
 *
 * @param insats what is written of it
 * @param scope whom and where it is for
 * @param budgeted what the decided budget has for it
 * @param money how its money stands
 * @param waitsFor what it waits for soonest; null for nothing
 */
public record PortfolioRow(InsatsOverview insats, InsatsScope scope, Money budgeted, MoneyStanding money, Wait waitsFor)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SOON_DAYS = 30;

    /** Whether it is under way on one of the days; an idea without days may be at any time. */
    public boolean isWithin(Period days) {
        LocalDate start = insats.terms().startsOn();
        return start == null || new Period(start, insats.terms().endsOn()).overlaps(days);
    }

    /** How much it needs somebody's eye. */
    public Risk risk(LocalDate today) {
        if (waitsFor != null && waitsFor.isLate(today)) {
            return Risk.LATE;
        }
        if (money.paid().compareTo(money.decided()) > 0) {
            return Risk.OVERPAID;
        }
        LocalDate end = insats.terms().endsOn();
        if (end != null && !insats.stage().isFinal() && end.isBefore(today)) {
            return Risk.OVERDUE;
        }
        boolean soon =
                waitsFor != null && waitsFor.by() != null && !waitsFor.by().isAfter(today.plusDays(SOON_DAYS));
        return soon ? Risk.SOON : Risk.NONE;
    }
}
