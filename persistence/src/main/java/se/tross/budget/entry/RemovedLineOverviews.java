package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.budget.BudgetLine;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRecord;

/** Shows the bin of a version: lines removed during the last thirty days that have not been taken back. */
@Stateless
@UseCase
public class RemovedLineOverviews {

    private static final String NAME = "name";

    @Inject
    private Bin bin;

    /** What can be taken back, the latest first. */
    @Permits(Permission.BUDGET_EDIT)
    public List<RemovedRecord> removed(long versionId) {
        return bin.of(BudgetLine.class, versionId, NAME).stream()
                .map(row -> row.named(row.text(NAME)))
                .toList();
    }
}
