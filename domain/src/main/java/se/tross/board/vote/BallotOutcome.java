package se.tross.board.vote;

/** What a ballot came to. */
public enum BallotOutcome {
    YES,
    NO,
    /** Equal votes in an election: the lot is to be drawn (B11). */
    TIED
}
