package se.tross.contribution;

import se.tross.shared.time.FinancialYear;

/** The key does not apply on the first day of the plan's year. */
public record KeyNotForYear(FinancialYear year) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {year};
    }

    @Override
    public String field() {
        return "key";
    }
}
