package se.tross.board.appeal;

/** How far a decision has come on its way past appeals (B16, B18, L40). */
public enum AppealStage {
    /** What only prepares a decision, or tells of one, cannot be appealed (KL 13:2). */
    NOT_APPEALABLE,
    /** The § is not adjusted. */
    NOT_ADJUSTED,
    /** The justering is not announced: the time has not begun. */
    NOT_ANNOUNCED,
    /** The time runs. */
    OPEN,
    /** The time is over and nobody has appealed: the decision has laga kraft. */
    OVER,
    /** Somebody has appealed and the court has not answered: there is no laga kraft, however long ago the time ran out. */
    APPEALED,
    /** The same, and the court has said that the decision is not carried out meanwhile (inhibition). */
    STAYED,
    /** The court has left the decision as it is: laga kraft. */
    UPHELD,
    /** The court has set the decision aside. */
    ANNULLED
}
