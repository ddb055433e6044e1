package se.tross.board.decision;

import java.time.LocalDate;

/** What a decision does: nothing binds before its § is adjusted. */
public enum DecisionEffect {
    WAITS_FOR_JUSTERING,
    BINDS,
    /** What was to be decided has gone back to where it came from. */
    WENT_BACK,
    /** The board only took note, or put the matter off. */
    NONE,
    /** A court has said that it is not carried out for the time being. */
    STAYED,
    /** A court has set it aside. */
    ANNULLED;

    /**
     * As long as no court has said otherwise.
     *
     * @param adjusted the day that the § was adjusted; null before
     */
    public static DecisionEffect of(DecisionOutcome outcome, LocalDate adjusted) {
        if (outcome == DecisionOutcome.NOTED || outcome == DecisionOutcome.POSTPONED) {
            return NONE;
        }
        if (adjusted == null) {
            return WAITS_FOR_JUSTERING;
        }
        return outcome.isAgainst() ? WENT_BACK : BINDS;
    }
}
