package se.tross.board.meeting;

/** How a matter came to be before the board: whether the ledamöter knew of it beforehand. */
public enum MatterStanding {
    /** In preparation; nobody has been told. */
    DRAFT,
    /** It stood on the agenda that came with the summons. */
    ON_AGENDA,
    /** It came after the summons. */
    RAISED,
    /** It came after the summons, and the board has taken it up. */
    TAKEN_UP
}
