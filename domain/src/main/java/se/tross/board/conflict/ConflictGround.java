package se.tross.board.conflict;

/** Why somebody may be partial in a matter (B9). */
public enum ConflictGround {
    /** The matter is the person's own or a close relative's, or may affect them to an extent that is not insignificant. */
    OWN_MATTER,
    /** The person represents, or has represented, somebody whom the matter concerns. */
    REPRESENTATIVE,
    /** The matter is the supervision of what the person has part in. */
    SUPERVISION,
    /** Some other circumstance that may put the person's impartiality in doubt. */
    OTHER
}
