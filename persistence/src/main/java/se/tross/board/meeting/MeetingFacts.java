package se.tross.board.meeting;

import java.io.Serializable;
import java.util.Set;

/**
 * A meeting as typed.
 *
 * @param terms time, place and what else is settled before it begins
 * @param ground who wants it (B1)
 * @param askedBy the mandates of the ledamöter who ask for it; only counted when a third asks
 */
public record MeetingFacts(MeetingTerms terms, CallGround ground, Set<Long> askedBy) implements Serializable {
    private static final long serialVersionUID = 1L;

    public MeetingFacts {
        askedBy = Set.copyOf(askedBy);
    }

    /** One of the board's own plan. */
    public static MeetingFacts byTheBoard(MeetingTerms terms) {
        return new MeetingFacts(terms, CallGround.BOARD, Set.of());
    }

    MeetingCall call() {
        return new MeetingCall(ground, askedBy);
    }
}
