package se.tross.board.meeting;

/** How far a meeting has come. */
public enum MeetingStatus {
    /** In preparation; notifies nobody. */
    PLANNED,
    /** Ledamöter and deputies have been told of time, place and agenda (B2). */
    SUMMONED,
    /** Going on. */
    OPEN,
    CLOSED,
    CANCELLED;

    /** Whether the meeting will still come about, or goes on. */
    public boolean isAhead() {
        return this == PLANNED || this == SUMMONED || this == OPEN;
    }
}
