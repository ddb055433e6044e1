package se.tross.board.attendance;

/** How somebody takes part; all count as present (L28). */
public enum AttendanceMode {
    ON_SITE,
    /** Sound and image in real time, where the board allows it. */
    VIDEO,
    /** Sound only, for special reasons. */
    AUDIO;

    public boolean isRemote() {
        return this != ON_SITE;
    }
}
