package se.tross.insats.tertial;

/** What a tertial report says of a goal. */
public enum GoalPart {
    /** The goal as it was decided. */
    GOAL,
    /** How many participations, or what else is counted, have reached it. */
    REACHED,
    /** Of how many. */
    OF_HOW_MANY,
    COMMENT
}
