package se.tross.board.minutes;

/** How far the minutes have come. */
public enum MinutesStatus {
    /** Written, and changed at will. */
    DRAFT,
    /** Chair and justerare read; a change makes their approvals fall. */
    OUT_FOR_ADJUSTMENT,
    /** Approved by all; never edited. */
    ADJUSTED
}
