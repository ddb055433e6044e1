package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.budget.Cell;
import se.tross.budget.EntryRefusal.NothingToLoad;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Takes an uploaded table into a draft: its new lines and its changed amounts, all of it or nothing. */
@Stateless
@UseCase
public class LoadTable {

    @Inject
    private SaveLine lines;

    @Inject
    private SaveCells cells;

    /**
     * @param added lines that the draft does not have
     * @param changed amounts of lines that it has
     * @throws Refused if there is nothing to load, the version is no draft, a line or an amount cannot be kept, or somebody
     *     has been in a cell since the table was looked at
     */
    @Permits(Permission.BUDGET_EDIT)
    public void load(long versionId, List<NewLine> added, List<Cell> changed) {
        if (added.isEmpty() && changed.isEmpty()) {
            throw new Refused(new NothingToLoad());
        }
        if (!added.isEmpty()) {
            lines.addAll(versionId, added);
        }
        if (!changed.isEmpty()) {
            cells.saveBlock(versionId, changed);
        }
    }
}
