package se.tross.board.vote;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.Sitting;
import se.tross.board.sitting.SittingRecords;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody who serves proposes something at a matter (yrkande, B13), or does so no longer. */
@Stateless
@UseCase
public class RecordProposal {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    /**
     * @return the proposal's id
     * @throws Refused if the person does not serve, says nothing of their own, or nothing can be decided in the matter
     */
    @Permits(Permission.BOARD_RECORD)
    public long propose(long matterId, ProposalTerms terms) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        Matter matter = SittingRecords.matter(sitting, matterId);
        Refused.ifAny(matter.refusalsOfDecision(sitting.meeting()));
        int last = entities.createQuery(
                        "select max(p.position) from Proposal p where p.matterId = :matter", Integer.class)
                .setParameter("matter", matterId)
                .getResultStream()
                .mapToInt(max -> max == null ? 0 : max)
                .sum();
        Proposal proposal =
                new Proposal(matter.forbundId(), matterId, last + 1, terms, sitting.roster(), sitting.serving(matter));
        entities.persist(proposal);
        return proposal.id();
    }

    /** Who proposed it does so no longer. @throws Refused if the matter is decided, or the meeting is not going on */
    @Permits(Permission.BOARD_RECORD)
    public void withdraw(long proposalId) {
        touched(proposalId).withdraw();
    }

    /** Withdrawn by mistake. @throws Refused as when it is withdrawn */
    @Permits(Permission.BOARD_RECORD)
    public void restore(long proposalId) {
        touched(proposalId).restore();
    }

    private Proposal touched(long proposalId) {
        Proposal proposal = entities.find(Proposal.class, proposalId);
        if (proposal == null) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        Sitting sitting = sittings.heldOfMatter(proposal.matterId());
        Refused.ifAny(SittingRecords.matter(sitting, proposal.matterId()).refusalsOfDecision(sitting.meeting()));
        return proposal;
    }
}
