package se.tross.board.decision;

import java.io.Serializable;
import java.util.List;
import se.tross.board.sitting.BallotRow;
import se.tross.board.sitting.DecisionRow.DissentRow;
import se.tross.board.sitting.ProposalRow;

/**
 * A decision with how the board came to it, as far as whoever asks may see it.
 *
 * @param overview the decision
 * @param meetingId the meeting
 * @param matterId its matter
 * @param reason why it was not adopted; may be empty
 * @param proposal what was proposed beforehand; may be empty
 * @param note the note for the minutes; may be empty
 * @param tookPart who served at the decision; empty where no question was put
 * @param proposals what was proposed at the meeting
 * @param ballots the questions that were put
 * @param dissents who dissents, and why
 * @param actions what it leaves somebody to do
 */
public record DecisionDetail(
        DecisionOverview overview,
        long meetingId,
        long matterId,
        String reason,
        String proposal,
        String note,
        List<String> tookPart,
        List<ProposalRow> proposals,
        List<BallotRow> ballots,
        List<DissentRow> dissents,
        List<ActionOverview> actions)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public DecisionDetail {
        tookPart = List.copyOf(tookPart);
        proposals = List.copyOf(proposals);
        ballots = List.copyOf(ballots);
        dissents = List.copyOf(dissents);
        actions = List.copyOf(actions);
    }
}
