package se.tross.insats.deviation;

/** How far a deviation has come (W6). */
public enum DeviationStatus {
    OPEN,
    /** Somebody owns it, and it is said what will be done and when. */
    PLANNED,
    BEING_TRIED,
    SOLVED,
    NOT_SOLVED;

    /** Whether it is said who does what by when. */
    public boolean needsPlan() {
        return this == PLANNED || this == BEING_TRIED;
    }

    /** Whether nothing more is done, and it is said what came of it. */
    public boolean isOver() {
        return this == SOLVED || this == NOT_SOLVED;
    }
}
