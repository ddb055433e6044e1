package se.tross.budget.discard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.budget.Budget;
import se.tross.budget.BudgetAmount;
import se.tross.budget.BudgetLine;
import se.tross.budget.BudgetVersion;
import se.tross.budget.PlanYear;
import se.tross.budget.VersionRefusal.DraftIsGone;
import se.tross.budget.check.SignedFinding;
import se.tross.budget.text.TextSection;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.trail.Bin;

/** Takes a discarded draft back out of the bin, with all that it consisted of: what undo does. */
@Stateless
@UseCase
public class RestoreDraft {

    /** What a version consists of, parts of parts last. */
    private static final List<Class<?>> PARTS =
            List.of(PlanYear.class, BudgetLine.class, BudgetAmount.class, TextSection.class, SignedFinding.class);

    @Inject
    private DiscardedDrafts drafts;

    @Inject
    private Bin bin;

    /**
     * @return the year of its budget
     * @throws Refused if it lies no more in the bin, or its year has another draft or a version of its number meanwhile
     */
    @Permits(Permission.BUDGET_EDIT)
    public FinancialYear restore(long versionId) {
        DiscardedDraft draft = drafts.one(versionId).orElseThrow(() -> new Refused(new DraftIsGone()));
        drafts.budgetOf(draft).ifPresent(budget -> bin.restore(Budget.class, budget));
        if (!bin.restore(BudgetVersion.class, draft.row())) {
            throw new Refused(new DraftIsGone());
        }
        PARTS.forEach(part -> bin.restoreParts(part, draft.row()));
        return draft.year();
    }
}
