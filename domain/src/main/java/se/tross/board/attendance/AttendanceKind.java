package se.tross.board.attendance;

/** What somebody does at a matter, before it is decided (B5). */
public enum AttendanceKind {
    ARRIVED,
    /** For any reason but a conflict of interest. */
    LEFT,
    LEFT_FOR_CONFLICT,
    RETURNED;

    public boolean comes() {
        return this == ARRIVED || this == RETURNED;
    }
}
