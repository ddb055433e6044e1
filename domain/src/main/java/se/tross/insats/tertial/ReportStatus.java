package se.tross.insats.tertial;

/** How far a tertial report has come (M15). */
public enum ReportStatus {
    /** Asked for; it may be written in. */
    OPEN,
    /** The förbundschef reads it. */
    HANDED_IN,
    /** Something is missing; it may be written in again. */
    ASKED_BACK,
    /** Settled, and part of the board's paper. */
    APPROVED;

    /** Whether those who report may write in it. */
    public boolean isWritable() {
        return this == OPEN || this == ASKED_BACK;
    }

    /** Whether it has come. */
    public boolean hasCome() {
        return this == HANDED_IN || this == APPROVED;
    }
}
