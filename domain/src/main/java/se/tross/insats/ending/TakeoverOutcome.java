package se.tross.insats.ending;

/** What became of an insats after its money from the förbund. */
public enum TakeoverOutcome {
    TAKEN_OVER,
    /** Some of it goes on with the parties. */
    PARTLY,
    NOT_TAKEN_OVER;

    /** Whether somebody has taken over at least some of it. */
    public boolean isTakenOver() {
        return this != NOT_TAKEN_OVER;
    }
}
