package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.contribution.PlanRefusal.PlanExists;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Begins a new revision of a decided plan; the decided one stays as it is. */
@Stateless
@UseCase
public class ReviseContributionPlan {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private ContributionRecords contributions;

    /**
     * @return the number of the new revision
     * @throws Refused if the plan is not decided, there is a later revision already, or no key applies
     */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public int revise(long id, long version) {
        ContributionPlan plan = records.get(ContributionPlan.class, id, ContributionPlan::version, version);
        contributions
                .latest(plan.year())
                .filter(latest -> latest.revision() > plan.revision())
                .ifPresent(latest -> {
                    throw new Refused(new PlanExists(plan.year(), latest.revision()));
                });
        ContributionPlan next = plan.revised(
                contributions.keyFor(plan.year()), contributions.register().forYear(plan.year()));
        entities.persist(next);
        return next.revision();
    }
}
