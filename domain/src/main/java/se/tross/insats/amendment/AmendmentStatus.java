package se.tross.insats.amendment;

/** How far a change has come. */
public enum AmendmentStatus {
    /** Being written, or sent back by the board with its reason. */
    DRAFT,
    /** Before the board. */
    PROPOSED,
    /** Decided, and so. */
    IN_EFFECT,
    /** The board said no. */
    REFUSED
}
