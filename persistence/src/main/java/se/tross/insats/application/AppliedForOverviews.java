package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.insats.goal.InsatsGoal;
import se.tross.insats.goal.ResultGoal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows on the page of an insats what its application has brought. */
@Stateless
@UseCase
public class AppliedForOverviews {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CloseApplication applications;

    @Inject
    private WriterAccess access;

    /** At most three statements. */
    @Permits(Permission.INSATS_READ)
    public AppliedFor of(long insatsId) {
        List<ResultGoal> goals = entities.createQuery(
                        "select g from InsatsGoal g where g.insatsId = :insats order by g.position", InsatsGoal.class)
                .setParameter("insats", insatsId)
                .getResultStream()
                .map(InsatsGoal::terms)
                .toList();
        Long application = applications.of(insatsId).filter(access::mayWrite).orElse(null);
        return new AppliedFor(application, goals);
    }
}
