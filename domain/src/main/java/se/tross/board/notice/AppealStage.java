package se.tross.board.notice;

/** How far a decision has come on its way past appeals (B16, B18). */
public enum AppealStage {
    /** What only prepares a decision, or tells of one, cannot be appealed (KL 13:2). */
    NOT_APPEALABLE,
    /** The § is not adjusted. */
    NOT_ADJUSTED,
    /** The justering is not announced: the time has not begun. */
    NOT_ANNOUNCED,
    /** The time runs. */
    OPEN,
    /** The time is over. */
    OVER
}
