package se.tross.board.conflict;

/** What is held of a conflict that somebody has pointed at (B9). */
public enum ConflictStanding {
    /** Pointed at; the board has not decided, and need not where the person has stepped aside. */
    DECLARED,
    /** The board has found that there is a conflict. */
    UPHELD,
    /** The board has found that there is none. */
    DISMISSED
}
