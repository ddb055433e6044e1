package se.tross.insats.deviation;

/** What went otherwise than it should (W6). */
public enum DeviationKind {
    /** Something in an insats itself. */
    DEVIATION,
    /** Systembrist: the rules or ways of working of the parties collide. */
    SYSTEM_FAILURE
}
