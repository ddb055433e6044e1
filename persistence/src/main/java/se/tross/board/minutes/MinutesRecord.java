package se.tross.board.minutes;

import java.util.List;
import se.tross.board.decision.Decision;
import se.tross.board.decision.Dissent;
import se.tross.board.decision.MatterNote;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.Sitting;
import se.tross.board.vote.HeldBallot;
import se.tross.board.vote.Proposal;

/**
 * All that was recorded at a meeting.
 *
 * @param forbund the förbund's name
 * @param sitting the meeting, with who was there
 * @param decisions in the order of their paragraphs
 * @param notes at most one of each matter
 * @param proposals in their order within each matter
 * @param ballots in their order within each matter, with their votes
 * @param dissents in the order that they were announced
 */
public record MinutesRecord(
        String forbund,
        Sitting sitting,
        List<Decision> decisions,
        List<MatterNote> notes,
        List<Proposal> proposals,
        List<HeldBallot> ballots,
        List<Dissent> dissents) {

    List<Proposal> proposals(Matter matter) {
        return proposals.stream()
                .filter(proposal -> proposal.matterId() == matter.id() && !proposal.isWithdrawn())
                .toList();
    }

    List<HeldBallot> ballots(Matter matter) {
        return ballots.stream()
                .filter(ballot -> ballot.matterId() == matter.id())
                .toList();
    }

    List<Dissent> dissents(Decision decision) {
        return dissents.stream()
                .filter(dissent -> dissent.decisionId() == decision.id())
                .toList();
    }
}
