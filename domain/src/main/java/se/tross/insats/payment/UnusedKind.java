package se.tross.insats.payment;

/** What becomes of money that an insats did not use in a year. */
public enum UnusedKind {
    /** What was paid and not used comes back to the förbund. */
    REPAID,
    /** What was not asked for is the next year's. */
    CARRIED
}
