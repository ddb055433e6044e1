package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Shows the contribution plans, and what a year's plan would be computed from. */
@Stateless
@UseCase
public class ContributionPlanOverviews {

    @Inject
    private ContributionRecords contributions;

    @Inject
    private PlanDetailReader details;

    /** All years and revisions, the latest first. */
    @Permits(Permission.CONTRIBUTION_READ)
    public List<PlanOverview> plans() {
        return contributions.plans();
    }

    /** The keys, the members and the plans, for trying a year's contributions. */
    @Permits(Permission.CONTRIBUTION_READ)
    public PlanGround ground(FinancialYear year) {
        return contributions.ground(year);
    }

    /**
     * One plan.
     *
     * @param revision the revision; empty for the last
     * @throws Refused if there is no such plan
     */
    @Permits(Permission.CONTRIBUTION_READ)
    public PlanDetail plan(FinancialYear year, Optional<Integer> revision) {
        return details.plan(year, revision);
    }

    /** What waits to be done before a coming year. */
    @Permits(Permission.CONTRIBUTION_READ)
    public ContributionTodo todo(FinancialYear year) {
        List<PlanOverview> plans = contributions.plans();
        return new ContributionTodo(
                year,
                plans.stream().anyMatch(plan -> plan.year().equals(year)),
                contributions.keyOn(year.firstDay()).isPresent(),
                plans.stream().filter(PlanOverview::isDraft).toList(),
                plans.stream()
                        .filter(plan -> plan.status() == PlanStatus.PROPOSED)
                        .toList());
    }
}
