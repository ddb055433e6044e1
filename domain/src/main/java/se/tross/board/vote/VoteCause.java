package se.tross.board.vote;

import se.tross.shared.refusal.Refusal;

/** What settled a question, in one sentence for the minutes (B11, B13). */
public sealed interface VoteCause extends Refusal {

    @Override
    default String key() {
        return "board.cause." + getClass().getSimpleName();
    }

    record AgreedByAcclamation() implements VoteCause {}

    record RefusedByAcclamation() implements VoteCause {}

    record AgreedUnanimously() implements VoteCause {}

    record RefusedUnanimously() implements VoteCause {}

    record SettledByVotes(int yes, int no, int abstaining) implements VoteCause {}

    /** Equal votes; the chair's own decides. */
    record SettledByCastingVote(int yes, int no, String chair) implements VoteCause {}

    /** Equal votes in an election. */
    record LeftToTheLot(int yes, int no) implements VoteCause {}

    record SettledByLot(int yes, int no) implements VoteCause {}

    /** So many of those present as the charter demands. */
    record QualifiedMajorityReached(int yes, int present, String fraction, int needed) implements VoteCause {}

    /** Fewer of those present than the charter demands. */
    record QualifiedMajorityMissed(int yes, int present, String fraction, int needed) implements VoteCause {}
}
