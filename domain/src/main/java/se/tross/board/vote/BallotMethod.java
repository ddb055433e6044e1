package se.tross.board.vote;

/** How the board settles a question (B11). */
public enum BallotMethod {
    ACCLAMATION,
    OPEN_VOTE,
    CLOSED_VOTE,
    LOT
}
