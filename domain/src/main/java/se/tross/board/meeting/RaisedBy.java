package se.tross.board.meeting;

/** Who raised a matter (B3). */
public enum RaisedBy {
    /** The förbund's office prepares it. */
    OFFICE,
    /** Every ledamot may. */
    LEDAMOT,
    /** A member may where the charter says so (L19 item 5). */
    MEMBER
}
