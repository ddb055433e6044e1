package se.tross.board.meeting;

/** On what ground a meeting is called (B1, KL 6:23). */
public enum CallGround {
    /** The board has set time and place. */
    BOARD,
    /** The chair finds it needed. */
    CHAIR,
    /** A third of the ledamöter asks for it. */
    THIRD_OF_BOARD
}
