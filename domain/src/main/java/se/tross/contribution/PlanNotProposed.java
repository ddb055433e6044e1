package se.tross.contribution;

/** Only a proposal can be decided. */
public record PlanNotProposed() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;
}
