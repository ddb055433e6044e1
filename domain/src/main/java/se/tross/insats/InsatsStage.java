package se.tross.insats;

/** How far an insats has come on its way from idea to implemented (W5). */
public enum InsatsStage {
    /** Somebody has an idea; nothing is asked for yet. */
    IDEA,
    /** The applicant writes. */
    APPLICATION,
    /** The beredningsgrupp reads, and may ask for completion (L29). */
    PREPARATION,
    /** On its way to the board, or there. */
    BOARD,
    /** Granted by a § of the board; the agreement is to be signed. */
    AGREEMENT,
    /** Agreed, and under way. */
    RUNNING,
    /** Over; the final report is awaited. */
    FINAL_REPORT,
    /** Reported; after a set time it is asked whether the parties have taken it over. */
    FOLLOW_UP,
    /** Taken over by the parties. */
    IMPLEMENTED,
    /** Not taken over. */
    NOT_IMPLEMENTED,
    /** Stopped before its time. */
    ENDED,
    /** The board said no. */
    REFUSED,
    /** The applicant took it back. */
    WITHDRAWN;

    /** Whether nothing more happens to it. */
    public boolean isFinal() {
        return switch (this) {
            case IMPLEMENTED, NOT_IMPLEMENTED, ENDED, REFUSED, WITHDRAWN -> true;
            default -> false;
        };
    }

    /** Whether a later § may grant it more: it is granted, and not over. */
    public boolean isUnderWay() {
        return this == AGREEMENT || this == RUNNING;
    }

    /** Whether the board has granted it money. */
    public boolean isGranted() {
        return switch (this) {
            case AGREEMENT, RUNNING, FINAL_REPORT, FOLLOW_UP, IMPLEMENTED, NOT_IMPLEMENTED, ENDED -> true;
            default -> false;
        };
    }
}
