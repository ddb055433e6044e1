package se.tross.board.summons;

/** What somebody who is summoned has answered. */
public enum Answer {
    YES,
    NO
}
