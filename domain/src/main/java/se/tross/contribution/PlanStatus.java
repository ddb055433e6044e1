package se.tross.contribution;

/** How far a plan has come. Only a decided plan binds money. */
public enum PlanStatus {
    DRAFT,
    PROPOSED,
    DECIDED
}
