package se.tross.insats.preparation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.insats.PreparationRefusal.ConflictIsDeclared;
import se.tross.insats.PreparationRefusal.NotInPreparation;
import se.tross.insats.application.Application;
import se.tross.insats.application.ApplicationRecords;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.refusal.Refused;

/** Finds how applications are judged. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PreparationRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords applications;

    @Inject
    private CurrentActor currentActor;

    /** One that the beredningsgrupp has to do with. @throws Refused as not found, if it was never handed in */
    public Application handedIn(long id) {
        return known(applications.required(id));
    }

    /**
     * To change how it is prepared: others wait.
     *
     * @throws Refused if it is over, its applicant is asked for more, or it has gone on to the board
     */
    public Application inPreparation(long id) {
        Application application = known(applications.held(id));
        Refused.ifAny(application.refusalsOfPreparing());
        Insats insats = entities.find(Insats.class, application.insatsId());
        if (insats.stage() != InsatsStage.PREPARATION) {
            throw new Refused(new NotInPreparation());
        }
        return application;
    }

    private static Application known(Application application) {
        if (application.handedInOn() == null) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return application;
    }

    /** All judgements of it. */
    public List<Assessment> assessments(long applicationId) {
        return entities.createQuery(
                        "select a from Assessment a where a.applicationId = :application order by a.name, a.accountId, a.criterion",
                        Assessment.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** Who has a conflict of interest in it, in the order in which they said so. */
    public List<DeclaredConflict> conflicts(long applicationId) {
        return entities.createQuery(
                        "select c from DeclaredConflict c where c.applicationId = :application order by c.id",
                        DeclaredConflict.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** What the group recommends; empty while it has not said so. */
    public Optional<Recommendation> recommendation(long applicationId) {
        return entities.createQuery(
                        "select r from Recommendation r where r.applicationId = :application", Recommendation.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** Whether the actor has declared one. */
    public boolean isConflicted(long applicationId) {
        long account = currentActor.required().accountId();
        return conflicts(applicationId).stream().anyMatch(one -> one.accountId() == account);
    }

    /** @throws Refused if the actor has declared one */
    public void refuseConflicted(long applicationId) {
        if (isConflicted(applicationId)) {
            throw new Refused(new ConflictIsDeclared());
        }
    }
}
