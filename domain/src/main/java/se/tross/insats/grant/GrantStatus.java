package se.tross.insats.grant;

/** How far money has come; only what a § has granted binds. */
public enum GrantStatus {
    /** Being written, or sent back by the board with its reason. */
    DRAFT,
    /** Ready for the board, or there. */
    PROPOSED,
    /** Granted by a §. */
    GRANTED,
    /** The board said no. */
    REFUSED,
    /** Decided when the insats had been taken back: the § stands, and no money is bound. */
    LAPSED;

    /** Whether others have to leave it its money: granted, or on its way to the board. */
    public boolean takesRoom() {
        return this == PROPOSED || this == GRANTED;
    }
}
