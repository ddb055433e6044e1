package se.tross.contribution;

/** A decided plan is never edited; a correction is a new revision. */
public record PlanIsDecided() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;
}
