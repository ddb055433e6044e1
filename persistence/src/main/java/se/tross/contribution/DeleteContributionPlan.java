package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Removes a draft. It lies thirty days in the bin ({@link RemovedPlanOverviews}), from where it can be taken back. */
@Stateless
@UseCase
public class DeleteContributionPlan {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    /** @throws Refused if the plan is no draft, or somebody else saved it */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public void delete(long id, long version) {
        ContributionPlan plan = records.get(ContributionPlan.class, id, ContributionPlan::version, version);
        Refused.ifAny(plan.refusalsOfChange());
        entities.remove(plan);
    }
}
