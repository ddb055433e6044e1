package se.tross.board.meeting;

/** How much of an earlier meeting's agenda a new one begins with. */
public enum CopyScope {
    /** What every meeting has, and the standing reports. */
    STANDING,
    /** Matters for decision too: their words, as of last year's budget meeting. */
    EVERYTHING;

    /** Whether the matter comes along; what Tross adds by itself is added anew and never copied. */
    boolean takes(Matter matter) {
        return !matter.isAddedAutomatically()
                && matter.kind() != MatterKind.URGENT
                && matter.kind() != MatterKind.DELEGATED
                && (this == EVERYTHING || !matter.kind().isDecided());
    }
}
