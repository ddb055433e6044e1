package se.tross.board.decision;

/** The texts that grow while a matter is handled. */
public enum NoteField {
    /** What stands between, in the minutes. */
    NOTE,
    /** The decision, before it is registered. */
    WORDING,
    /** Why the matter goes back, before the decision is registered. */
    REASON
}
