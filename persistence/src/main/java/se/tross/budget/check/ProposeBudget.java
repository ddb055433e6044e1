package se.tross.budget.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.budget.BudgetVersion;
import se.tross.budget.VersionRecords;
import se.tross.budget.VersionRefusal.ContributionsMissing;
import se.tross.contribution.ContributionRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Hands a draft to the board, once its self-check has no open errors; it is then bound to the year's contribution plan. */
@Stateless
@UseCase
public class ProposeBudget {

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private ContributionRecords contributions;

    @Inject
    private CheckReader checks;

    /**
     * @throws Refused if the version is no draft, somebody else saved it, the year has no contribution plan, or the
     *     self-check has open errors
     */
    @Permits(Permission.BUDGET_EDIT)
    public void propose(long versionId, long version) {
        BudgetVersion draft = versions.heldDraft(versionId);
        records.get(BudgetVersion.class, versionId, BudgetVersion::version, version);
        FinancialYear year = versions.budget(draft).year();
        long planId = contributions
                .ground(year)
                .counting()
                .orElseThrow(() -> new Refused(new ContributionsMissing(year)))
                .id();
        Refused.ifAny(checks.check(versionId).report().refusals());
        draft.propose(planId, versions.now());
    }
}
