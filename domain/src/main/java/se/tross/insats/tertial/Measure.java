package se.tross.insats.tertial;

/** What is counted in a tertial report: participations, never people (S7). */
public enum Measure {
    BEGUN,
    /** Under way on the last day of the tertial. */
    UNDER_WAY,
    ENDED,
    /** Of the ended. */
    TO_WORK,
    /** Of the ended. */
    TO_STUDIES;

    /** Whether an insats that counts participations must say it. */
    public boolean isRequired() {
        return this == BEGUN || this == UNDER_WAY || this == ENDED;
    }
}
