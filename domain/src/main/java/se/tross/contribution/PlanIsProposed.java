package se.tross.contribution;

/** A proposal is withdrawn before it is changed. */
public record PlanIsProposed() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;
}
