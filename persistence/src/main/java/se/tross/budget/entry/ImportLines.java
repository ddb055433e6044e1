package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.tross.budget.Budget;
import se.tross.budget.BudgetLine;
import se.tross.budget.BudgetVersion;
import se.tross.budget.Cell;
import se.tross.budget.VersionRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Keeps a table that somebody has matched to a draft: amounts of lines that are there, and lines that are new. */
@Stateless
@UseCase
public class ImportLines {

    @Inject
    private VersionRecords versions;

    @Inject
    private LineRecords lines;

    @Inject
    private CellWriter writer;

    @Inject
    private Clock clock;

    /**
     * All of it or nothing.
     *
     * @throws Refused if the version is no draft, a line or an amount cannot be kept, or somebody has been in a cell
     */
    @Permits(Permission.BUDGET_EDIT)
    public SavedImport importAll(long versionId, List<Cell> cells, List<NewLine> added) {
        BudgetVersion version = versions.heldDraft(versionId);
        Budget budget = versions.budget(version);
        List<Cell> undo = writer.write(version, budget, cells);
        List<Long> ids =
                lines.add(version, budget, added).stream().map(BudgetLine::id).toList();
        return new SavedImport(clock.instant(), undo, ids);
    }
}
