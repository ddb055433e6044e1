package se.tross.insats.goal;

/** Where a goal is to be seen (W7). */
public enum GoalLayer {
    INDIVIDUAL,
    STRUCTURAL,
    /** Benefit to society. */
    SOCIETY
}
