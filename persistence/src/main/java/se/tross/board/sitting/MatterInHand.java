package se.tross.board.sitting;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.vote.MajorityRule;

/**
 * The matter that is shown, with all that was recorded of it.
 *
 * @param line its place on the agenda
 * @param terms what was written of it beforehand
 * @param reported what Tross itself tells under it; may be empty
 * @param note the note for the minutes
 * @param wording the decision in the making
 * @param reason why the matter goes back, in the making
 * @param refusalsOfDecision why nothing can be decided in it now, the weightiest first
 * @param conflicts conflicts of interest at it
 * @param proposals what was proposed at the meeting
 * @param ballots the questions that were put, in order
 * @param decision what the board came to; null before
 * @param majorities the decision types that need a qualified majority (L27)
 * @param needed the one of them that the matter was prepared as; null for none
 * @param next the matter after it; null after the last
 */
public record MatterInHand(
        AgendaLine line,
        MatterTerms terms,
        String reported,
        String note,
        String wording,
        String reason,
        List<BoardRefusal> refusalsOfDecision,
        List<ConflictRow> conflicts,
        List<ProposalRow> proposals,
        List<BallotRow> ballots,
        DecisionRow decision,
        List<MajorityRule> majorities,
        MajorityRule needed,
        Long next)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public MatterInHand {
        refusalsOfDecision = List.copyOf(refusalsOfDecision);
        conflicts = List.copyOf(conflicts);
        proposals = List.copyOf(proposals);
        ballots = List.copyOf(ballots);
        majorities = List.copyOf(majorities);
    }

    /** The question that settled the matter, or will. */
    public Optional<BallotRow> lastBallot() {
        return ballots.isEmpty() ? Optional.empty() : Optional.of(ballots.get(ballots.size() - 1));
    }
}
