package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tross.board.DecisionRefusal.BallotMissing;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.BallotRecords;
import se.tross.board.sitting.Sitting;
import se.tross.board.sitting.SittingRecords;
import se.tross.board.vote.Ballot;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.BallotResult;
import se.tross.board.vote.HeldBallot;
import se.tross.board.vote.Majority;
import se.tross.board.vote.ProposalKind;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The board decides a matter: a § in the row of its year. */
@Stateless
@UseCase
public class DecideMatter {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    @Inject
    private BallotRecords ballots;

    @Inject
    private DecisionRecords decisions;

    /**
     * Nobody speaks against a proposal: everybody is heard to agree, and it is decided so. What most matters need, in one step.
     *
     * @param won what everybody agrees to: approval, rejection, or another day
     * @param reason why the matter goes back; may be empty for an approval
     * @return the decision's id
     * @throws Refused if the board cannot decide so
     */
    @Permits(Permission.BOARD_RECORD)
    public long agree(long matterId, ProposalKind won, String text, String reason) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        Matter matter = SittingRecords.matter(sitting, matterId);
        boolean yes = won != ProposalKind.REJECT;
        BallotQuestion question = won.putsOff()
                ? BallotQuestion.puttingOff(won)
                : new BallotQuestion(yes ? won : ProposalKind.APPROVE, ProposalKind.REJECT, false, Majority.SIMPLE);
        Ballot unanimous = new Ballot.Acclamation(yes, true, List.of());
        BallotResult result =
                ballots.hold(sitting, matter, question, "", unanimous).result();
        return keep(sitting, matter, result, text, reason);
    }

    /**
     * As the last ballot of the matter came out.
     *
     * @param reason why the matter goes back; may be empty for what was adopted
     * @return the decision's id
     * @throws Refused if no ballot was held, it ended in equal votes, or the board cannot decide so
     */
    @Permits(Permission.BOARD_RECORD)
    public long decide(long matterId, String text, String reason) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        Matter matter = SittingRecords.matter(sitting, matterId);
        BallotResult result =
                ballots.last(matterId).map(HeldBallot::result).orElseThrow(() -> new Refused(new BallotMissing()));
        return keep(sitting, matter, result, text, reason);
    }

    private long keep(Sitting sitting, Matter matter, BallotResult result, String text, String reason) {
        Optional<DecisionOutcome> outcome = result.decided().map(DecisionOutcome::of);
        return decisions
                .keep(sitting, matter, new DecisionTerms(outcome.orElse(DecisionOutcome.ADOPTED), text, reason, result))
                .id();
    }

    /**
     * Nothing was asked of the board: it was told, and that stands in the minutes.
     *
     * @return the decision's id
     * @throws Refused if the board cannot do so now, or nothing is written
     */
    @Permits(Permission.BOARD_RECORD)
    public long take(long matterId, String text) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        Matter matter = SittingRecords.matter(sitting, matterId);
        return decisions
                .keep(sitting, matter, new DecisionTerms(DecisionOutcome.NOTED, text, "", null))
                .id();
    }

    /** It was registered by mistake. @throws Refused if it is adjusted, is followed by something, or the meeting is over */
    @Permits(Permission.BOARD_RECORD)
    public void takeBack(long decisionId) {
        DecisionRecords.Held held = decisions.held(decisionId);
        held.decision()
                .takeBack(
                        held.sitting().meeting(),
                        held.matter(),
                        decisions.dissents(decisionId).size(),
                        decisions.actions(decisionId),
                        decisions.isAppealed(decisionId));
        entities.remove(held.decision());
    }
}
