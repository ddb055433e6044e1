package se.tross.board.sitting;

import java.io.Serializable;
import java.util.List;
import se.tross.board.vote.BallotResult;
import se.tross.board.vote.Choice;
import se.tross.board.vote.HeldBallot;

/**
 * A question that was put, and how it was answered (B11).
 *
 * @param id what it is kept as
 * @param round its place among the matter's ballots
 * @param putAs what was asked, in words; may be empty
 * @param result what it came to
 * @param votes who served, with how they voted where that is known
 */
public record BallotRow(long id, int round, String putAs, BallotResult result, List<VoteRow> votes)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * One of those who served.
     *
     * @param mandateId by which mandate
     * @param person who
     * @param choice how they voted; null where nobody knows
     */
    public record VoteRow(long mandateId, String person, Choice choice) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    public BallotRow {
        votes = List.copyOf(votes);
    }

    public static BallotRow of(HeldBallot ballot) {
        return new BallotRow(
                ballot.id(),
                ballot.round(),
                ballot.putAs(),
                ballot.result(),
                ballot.votes().stream()
                        .map(vote -> new VoteRow(
                                vote.mandateId(), vote.person(), vote.choice().orElse(null)))
                        .toList());
    }

    /** Whether it is told how each voted. */
    public boolean byName() {
        return votes.stream().anyMatch(vote -> vote.choice() != null);
    }
}
