package se.tross.budget.entry;

/** What becomes of a row of an uploaded table. */
public enum ImportMatch {
    /** It is a line of the budget, whose amounts it changes. */
    MATCHED,
    /** Its name differs from a line's by a letter or two: somebody has to say whether it is that line. */
    SUGGESTED,
    /** The budget has no such line; it becomes one. */
    NEW,
    /** It sums up others. */
    SUM,
    /** It has a name and no amount, as headings have. */
    HEADING,
    /** Its kind is none that a line can have, such as a surplus carried over. */
    OTHER_KIND
}
