package se.tross.budget.reallocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Shows a decided budget with what has been moved in it: decided, moved, and now. */
@Stateless
@UseCase
public class ReallocationOverviews {

    @Inject
    private ReallocationReader reader;

    /** @throws Refused if there is no such version */
    @Permits(Permission.BUDGET_READ)
    public ReallocationGround ground(long versionId) {
        return reader.ground(versionId);
    }

    /** The version that applies in a year. @throws Refused if none is decided */
    @Permits(Permission.BUDGET_READ)
    public ReallocationGround ground(FinancialYear year) {
        return reader.ground(year);
    }
}
