package se.tross.contribution;

import java.time.LocalDate;

/** A decision is recorded when it has been taken. */
public record DecisionInTheFuture(LocalDate today) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {today};
    }

    @Override
    public String field() {
        return "decisionDate";
    }
}
