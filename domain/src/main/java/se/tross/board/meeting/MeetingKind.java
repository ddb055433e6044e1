package se.tross.board.meeting;

/** Why there is a meeting at all. */
public enum MeetingKind {
    /** One of the year's plan. */
    ORDINARY,
    /** Called between them (B1). */
    EXTRA,
    /** The first of a new mandate: the board elects its chair (L24). */
    CONSTITUTING
}
