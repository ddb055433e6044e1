package se.tross.insats.draft;

/** What money goes to. */
public enum CostType {
    STAFF,
    SERVICES,
    PREMISES,
    TRAVEL,
    TRAINING,
    EQUIPMENT,
    OTHER
}
