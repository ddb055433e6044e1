package se.tross.insats;

/** What an insats works with (S4): one that does both is registered as two (S5). */
public enum Direction {
    /** Individuals who need coordinated rehabilitation (L2). */
    INDIVIDUAL,
    /** The ways in which the parties work. */
    STRUCTURAL
}
