package se.tross.contribution;

/** A revision starts from a decided plan. */
public record PlanNotDecided() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;
}
