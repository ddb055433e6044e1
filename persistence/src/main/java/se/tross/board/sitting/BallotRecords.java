package se.tross.board.sitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tross.board.meeting.Matter;
import se.tross.board.vote.Ballot;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.BallotResult;
import se.tross.board.vote.HeldBallot;
import se.tross.shared.refusal.Refused;

/** The ballots of a matter, in their rounds. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BallotRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** With their votes: one statement. */
    public List<HeldBallot> of(long matterId) {
        return entities.createQuery(
                        "select distinct b from HeldBallot b left join fetch b.votes where b.matterId = :matter"
                                + " order by b.round",
                        HeldBallot.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    public Optional<HeldBallot> last(long matterId) {
        List<HeldBallot> held = of(matterId);
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /**
     * A question is put and answered.
     *
     * @param putAs what was asked, in words; may be empty
     * @throws Refused if nothing can be decided in the matter, or the ballot does not hold
     */
    public HeldBallot hold(Sitting sitting, Matter matter, BallotQuestion question, String putAs, Ballot ballot) {
        Refused.ifAny(sitting.decisionRules(matter).refusals());
        Optional<HeldBallot> last = last(matter.id());
        BallotResult before =
                last.map(HeldBallot::result).filter(BallotResult::isTied).orElse(null);
        HeldBallot held = new HeldBallot(
                matter.forbundId(),
                matter.id(),
                last.map(HeldBallot::round).orElse(0) + 1,
                putAs,
                ballot,
                sitting.ballotRules(matter, question, before));
        entities.persist(held);
        return held;
    }
}
