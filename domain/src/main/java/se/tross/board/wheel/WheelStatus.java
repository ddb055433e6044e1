package se.tross.board.wheel;

/** Where a task of the year wheel stands on a day. */
public enum WheelStatus {
    /** Its day has passed. */
    OVERDUE,
    /** Its reminder has come. */
    DUE_SOON,
    LATER,
    DONE
}
