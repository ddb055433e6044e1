package se.tross.board.vote;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.board.vote.VoteCause.AgreedByAcclamation;
import se.tross.board.vote.VoteCause.AgreedUnanimously;
import se.tross.board.vote.VoteCause.LeftToTheLot;
import se.tross.board.vote.VoteCause.QualifiedMajorityMissed;
import se.tross.board.vote.VoteCause.QualifiedMajorityReached;
import se.tross.board.vote.VoteCause.RefusedByAcclamation;
import se.tross.board.vote.VoteCause.RefusedUnanimously;
import se.tross.board.vote.VoteCause.SettledByCastingVote;
import se.tross.board.vote.VoteCause.SettledByLot;
import se.tross.board.vote.VoteCause.SettledByVotes;

/**
 * What a ballot came to (B11).
 *
 * @param question what was put
 * @param method how it was settled
 * @param outcome yes, no, or equal votes that are left to the lot
 * @param yes votes for; by acclamation everybody's or nobody's
 * @param no votes against; by acclamation everybody's or nobody's
 * @param voters the mandates of those who served, each with one vote
 * @param castingVote whether the chair's vote decided between equal ones
 * @param chair who led
 */
public record BallotResult(
        BallotQuestion question,
        BallotMethod method,
        BallotOutcome outcome,
        int yes,
        int no,
        List<Long> voters,
        boolean castingVote,
        String chair)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public BallotResult {
        voters = List.copyOf(voters);
    }

    /** What the board has come to; empty while the lot is to be drawn, or when the matter is to be decided today after all. */
    public Optional<ProposalKind> decided() {
        return question.answer(outcome);
    }

    public boolean isTied() {
        return outcome == BallotOutcome.TIED;
    }

    /** How many served. */
    public int present() {
        return voters.size();
    }

    /** How many served and voted neither for nor against; by acclamation that is known only of those who took no part. */
    public int abstaining() {
        return present() - yes - no;
    }

    /** The same, for those who may not know who led. */
    public BallotResult ledBy(String name) {
        return new BallotResult(question, method, outcome, yes, no, voters, castingVote, name);
    }

    /** What settled it, in one sentence. */
    public VoteCause cause() {
        return switch (method) {
            case ACCLAMATION -> acclamation();
            case LOT -> new SettledByLot(yes, no);
            case OPEN_VOTE, CLOSED_VOTE -> count();
        };
    }

    private VoteCause acclamation() {
        if (outcome == BallotOutcome.YES) {
            return yes > 0 ? new AgreedUnanimously() : new AgreedByAcclamation();
        }
        return no > 0 ? new RefusedUnanimously() : new RefusedByAcclamation();
    }

    private VoteCause count() {
        Majority majority = question.majority();
        if (majority.isQualified()) {
            int needed = majority.needed(present());
            return outcome == BallotOutcome.YES
                    ? new QualifiedMajorityReached(yes, present(), majority.fraction(), needed)
                    : new QualifiedMajorityMissed(yes, present(), majority.fraction(), needed);
        }
        if (isTied()) {
            return new LeftToTheLot(yes, no);
        }
        return castingVote ? new SettledByCastingVote(yes, no, chair) : new SettledByVotes(yes, no, abstaining());
    }
}
