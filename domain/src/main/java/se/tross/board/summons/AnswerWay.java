package se.tross.board.summons;

/** How an answer came. */
public enum AnswerWay {
    /** By the link of the summons. */
    LINK,
    /** To the office, which has recorded it. */
    OFFICE
}
