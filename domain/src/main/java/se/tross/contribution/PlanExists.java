package se.tross.contribution;

import se.tross.shared.time.FinancialYear;

/** A year has one plan; what is decided is corrected by a new revision, and there is one open revision at a time. */
public record PlanExists(FinancialYear year, int revision) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {year, revision};
    }

    @Override
    public String field() {
        return "year";
    }
}
