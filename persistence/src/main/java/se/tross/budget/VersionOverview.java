package se.tross.budget;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.shared.time.FinancialYear;

/**
 * A budget version as a value.
 *
 * @param id the version
 * @param version to act upon it
 * @param budgetId its budget
 * @param year the budget year
 * @param planYears how many years the budget covers, its own included
 * @param number from 1; a change of a decided version is the next
 * @param status how far it has come
 * @param changed who brought it there, and when
 * @param basedOn the version that it started from; null for a first one
 * @param contributionPlanId the contribution plan that it counts with; null while it follows the year's
 * @param opening the equity that the year begins with
 * @param note the office's remark; may be empty
 * @param revisionReason why a decided version is changed; may be empty
 * @param decided the decision; null before there is one
 */
public record VersionOverview(
        long id,
        long version,
        long budgetId,
        FinancialYear year,
        int planYears,
        int number,
        VersionStatus status,
        StatusChange changed,
        Long basedOn,
        Long contributionPlanId,
        OpeningEquity opening,
        String note,
        String revisionReason,
        BudgetDecision decided)
        implements Serializable {

    public Optional<BudgetDecision> decision() {
        return Optional.ofNullable(decided);
    }

    /** The budget year and the plan years, in order of time. */
    public List<FinancialYear> years() {
        return Budget.years(year, planYears);
    }

    public boolean isDraft() {
        return status == VersionStatus.DRAFT;
    }

    public boolean isProposed() {
        return status == VersionStatus.PROPOSED;
    }

    /** Whether it is the version that applies. */
    public boolean applies() {
        return status == VersionStatus.DECIDED;
    }

    /** Why nothing may be changed now, for the buttons; empty for a draft. */
    public List<BudgetRefusal> refusalsOfChange() {
        return VersionTransitions.refusals(VersionStatus.DRAFT, status, changed);
    }

    /** Why no decision can be recorded now, nor the proposal be withdrawn; empty for a proposal. */
    public List<BudgetRefusal> refusalsOfDecision() {
        return VersionTransitions.refusals(VersionStatus.PROPOSED, status, changed);
    }

    /** Why no new version can start from it now; empty for the one that applies. */
    public List<BudgetRefusal> refusalsOfRevision() {
        return VersionTransitions.refusals(VersionStatus.DECIDED, status, changed);
    }
}
