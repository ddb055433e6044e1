package se.tross.budget.comparison;

/** What has become of a line from one budget to another. */
public enum LineState {
    SAME,
    CHANGED,
    NEW,
    DROPPED
}
