package se.tross.board.vote;

/** What somebody who serves does in a vote (B10). */
public enum Choice {
    YES,
    NO,
    /** Takes part in the decision without voting. */
    ABSTAIN,
    /** Takes no part in the decision, and so cannot dissent from it (B12). */
    NO_PART;

    public boolean counts() {
        return this == YES || this == NO;
    }
}
