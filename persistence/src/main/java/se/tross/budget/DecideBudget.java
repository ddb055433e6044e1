package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.budget.VersionRefusal.ContributionsNotDecided;
import se.tross.contribution.ContributionPlan;
import se.tross.contribution.PlanStatus;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Records that the board has decided a proposed version, by a § of its minutes: from now on it binds money. */
@Stateless
@UseCase
public class DecideBudget {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private Clock clock;

    /**
     * The version that applied before, if any, is replaced.
     *
     * @throws Refused if the version is not proposed, the § or the date is missing or lies ahead, the contributions are not
     *     decided, or somebody else saved it
     */
    @Permits(Permission.BUDGET_DECIDE)
    public void decide(long versionId, long version, BudgetDecision decision) {
        BudgetVersion proposal = versions.held(versionId);
        records.get(BudgetVersion.class, versionId, BudgetVersion::version, version);
        Refused.ifAny(proposal.refusalsOfWithdrawal());
        refuseUndecidedContributions(proposal);
        StatusChange now = versions.now();
        versions.versions(proposal.budgetId()).stream()
                .filter(other -> other.status() == VersionStatus.DECIDED)
                .forEach(other -> other.replace(now));
        // Only one version applies at a time: the one that did steps back first.
        entities.flush();
        proposal.decide(decision, LocalDate.now(clock), now);
    }

    private void refuseUndecidedContributions(BudgetVersion proposal) {
        Long planId = proposal.contributionPlanId();
        ContributionPlan plan = planId == null ? null : entities.find(ContributionPlan.class, planId);
        if (plan == null || plan.status() != PlanStatus.DECIDED) {
            throw new Refused(
                    new ContributionsNotDecided(versions.budget(proposal).year()));
        }
    }
}
