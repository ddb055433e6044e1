package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import se.tross.contribution.PlanRefusal.PlanExists;
import se.tross.forbund.Membership;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Computes a year's contributions and keeps them as a draft, with the key and the members of 1 January. */
@Stateless
@UseCase
public class SaveContributionPlan {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Records records;

    @Inject
    private ContributionRecords contributions;

    /**
     * The first draft of a year.
     *
     * @return its id
     * @throws Refused if the year has a plan, no key applies, the register is incomplete, or the basis is not whole
     */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public long create(FinancialYear year, PlanBasis basis, String note) {
        contributions.latest(year).ifPresent(plan -> {
            throw new Refused(new PlanExists(year, plan.revision()));
        });
        Refused.ifAny(basis.refusals());
        ContributionPlan plan = new ContributionPlan(
                currentActor.forbundId(), year, basis, contributions.keyFor(year), membership(year));
        plan.remark(note);
        entities.persist(plan);
        return plan.id();
    }

    /** @throws Refused if the plan is no draft, somebody else saved it, no key applies, or the basis is not whole */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public void change(long id, long version, PlanBasis basis, String note) {
        ContributionPlan plan = records.get(ContributionPlan.class, id, ContributionPlan::version, version);
        Refused.ifAny(plan.refusalsOfChange());
        Refused.ifAny(basis.refusals());
        plan.compute(basis, contributions.keyFor(plan.year()), membership(plan.year()));
        plan.remark(note);
        // What a member pays may change with the key, though nothing of the plan itself does.
        entities.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private Membership membership(FinancialYear year) {
        return contributions.register().forYear(year);
    }
}
