package se.tross.board.pack;

/** What the pages of a {@link Stretch} show. */
public enum StretchKind {
    /** The part itself. */
    CONTENT,
    /** One leaf that tells that these numbers are not read any more. */
    GONE,
    /** One leaf that tells that these numbers are secret (P5). */
    SECRET
}
