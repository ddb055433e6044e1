package se.tross.board.wheel;

/** What must be done with each meeting, by the day that the law or the charter says. */
public enum BoardDuty {
    /** Summons and papers are sent (B2). */
    SUMMON,
    /** The minutes are adjusted (B14). */
    ADJUST,
    /** The notice is posted (B15). */
    POST,
    /** The notice is taken down (B16). */
    TAKE_DOWN
}
