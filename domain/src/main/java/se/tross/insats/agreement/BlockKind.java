package se.tross.insats.agreement;

/** How a line of an agreement is set. */
public enum BlockKind {
    /** A line that begins with #. */
    HEADING,
    /** A line that begins with a hyphen. */
    POINT,
    PARAGRAPH
}
