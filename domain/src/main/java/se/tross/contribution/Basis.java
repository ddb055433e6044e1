package se.tross.contribution;

/** What a plan starts from. */
public enum Basis {
    /** The total of all contributions. */
    TOTAL,
    /** The state's amount, which is half; the others follow it (L9). */
    STATE_AMOUNT
}
