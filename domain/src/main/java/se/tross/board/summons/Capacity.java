package se.tross.board.summons;

/** What somebody is summoned as. */
public enum Capacity {
    /** The seat is the person's own: the person is asked to come. */
    ORDINARY,
    /** The person is told of time and place (B2), and serves when called. */
    DEPUTY
}
