package se.tross.budget.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tross.budget.BudgetDetail;
import se.tross.budget.ContentReader;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Shows what the self-check of a budget version finds now, and what has been signed away. */
@Stateless
@UseCase
public class SelfCheckOverviews {

    @Inject
    private CheckReader checks;

    @Inject
    private ContentReader contents;

    /** @throws Refused if there is no such version */
    @Permits(Permission.BUDGET_READ)
    public CheckedVersion check(long versionId) {
        return checks.check(versionId);
    }

    /**
     * @param number the version; empty for the one that is worked on, else the one that applies
     * @throws Refused if there is no such version
     */
    @Permits(Permission.BUDGET_READ)
    public CheckedVersion check(FinancialYear year, Optional<Integer> number) {
        return checks.check(year, number);
    }

    /**
     * A version and what its self-check finds, in one reading.
     *
     * @param number the version; empty for the one that is worked on, else the one that applies
     * @throws Refused if there is no such version
     */
    @Permits(Permission.BUDGET_READ)
    public CheckedBudget budget(FinancialYear year, Optional<Integer> number) {
        ContentReader.Contents read = contents.content(year, number);
        return new CheckedBudget(BudgetDetail.of(read), checks.check(read).report());
    }
}
