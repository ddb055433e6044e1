package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.tross.budget.BudgetVersion;
import se.tross.budget.Cell;
import se.tross.budget.VersionRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * Keeps what is typed in the cells of a draft, one by one or as a block. Who writes says what stood there before: if
 * somebody else has been there since, nothing is overwritten and the writer is told who, when and what.
 */
@Stateless
@UseCase
public class SaveCells {

    @Inject
    private VersionRecords records;

    @Inject
    private CellWriter writer;

    @Inject
    private Clock clock;

    /**
     * One cell.
     *
     * @param expected what the writer saw; zero where nothing stood
     * @throws Refused if the line is gone, its version is no draft, the amount cannot be kept, or somebody has been there
     */
    @Permits(Permission.BUDGET_EDIT)
    public SavedCells saveOne(long lineId, FinancialYear year, Money expected, Money wanted) {
        BudgetVersion version = records.heldDraftOf(lineId);
        return save(version, List.of(new Cell(lineId, year, expected, wanted)));
    }

    /**
     * A block: all of it or nothing.
     *
     * @throws Refused if the version is no draft, a line is gone, an amount cannot be kept, or somebody has been in a cell
     */
    @Permits(Permission.BUDGET_EDIT)
    public SavedCells saveBlock(long versionId, List<Cell> cells) {
        return save(records.heldDraft(versionId), cells);
    }

    private SavedCells save(BudgetVersion version, List<Cell> cells) {
        List<Cell> undo = writer.write(version, records.budget(version), cells);
        return new SavedCells(clock.instant(), undo);
    }
}
