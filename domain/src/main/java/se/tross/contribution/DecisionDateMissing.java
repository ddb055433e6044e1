package se.tross.contribution;

/** A decision has a date. */
public record DecisionDateMissing() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "decisionDate";
    }
}
