package se.tross.insats.tertial;

/** Why somebody who reports gets a letter with a link. */
public enum LetterKind {
    /** The tertial is over. */
    TERTIAL_OVER,
    /** A week is left. */
    WEEK_LEFT,
    /** The last day has passed. */
    LATE,
    /** It was asked for back. */
    ASKED_BACK,
    /** Somebody asked for a new link. */
    NEW_LINK;

    /** Whether nobody gets it twice of the same report. */
    public boolean isOnce() {
        return this == TERTIAL_OVER || this == WEEK_LEFT || this == LATE;
    }
}
