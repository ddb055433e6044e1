package se.tross.contribution.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.board.demonstration.AwaitsTheBoard;
import se.tross.board.meeting.DecisionSubject;
import se.tross.contribution.ContributionPlan;
import se.tross.contribution.PlanMatter;
import se.tross.contribution.PlanStatus;

/** The contributions that the demonstration's board decides on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ProposedPlan implements AwaitsTheBoard {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Override
    public String type() {
        return PlanMatter.TYPE;
    }

    @Override
    public DecisionSubject subject() {
        return PlanMatter.subject(entities.createQuery(
                        "select p from ContributionPlan p where p.status = :proposed", ContributionPlan.class)
                .setParameter("proposed", PlanStatus.PROPOSED)
                .getSingleResult()
                .id());
    }
}
