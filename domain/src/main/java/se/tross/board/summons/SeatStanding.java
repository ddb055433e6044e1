package se.tross.board.summons;

/** Whether a seat will be served, by the answers so far. */
public enum SeatStanding {
    /** Whose seat it is comes. */
    COMES,
    /** Whose seat it is has not answered. */
    AWAITED,
    /** A deputy comes instead. */
    DEPUTY_COMES,
    /** A deputy is called and has not answered. */
    DEPUTY_AWAITED,
    /** Nobody can. */
    EMPTY;

    public boolean isServed() {
        return this == COMES || this == DEPUTY_COMES;
    }

    public boolean isAwaited() {
        return this == AWAITED || this == DEPUTY_AWAITED;
    }
}
