package se.tross.insats.amendment;

/** What a decision changes of an insats. More money is a grant of its own. */
public enum AmendmentKind {
    /** Another last day: longer or shorter. */
    PERIOD,
    GOALS,
    OWNER,
    /** It ends before its time. */
    STOP
}
