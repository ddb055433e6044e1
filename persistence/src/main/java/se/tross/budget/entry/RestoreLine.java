package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.budget.BudgetAmount;
import se.tross.budget.BudgetLine;
import se.tross.budget.BudgetVersion;
import se.tross.budget.LineKind;
import se.tross.budget.LineRefusal.LineIsGone;
import se.tross.budget.LineTerms;
import se.tross.budget.VersionRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRow;

/** Takes a removed line back out of the bin, with its amounts and in its place: what undo does. */
@Stateless
@UseCase
public class RestoreLine {

    private static final String KIND = "kind";
    private static final String NAME = "name";

    @Inject
    private VersionRecords versions;

    @Inject
    private LineRecords lines;

    @Inject
    private Bin bin;

    /** @throws Refused if the line lies no more in the bin, its version is no draft, or a line of its name is there */
    @Permits(Permission.BUDGET_EDIT)
    public void restore(long lineId) {
        RemovedRow removed =
                bin.one(BudgetLine.class, lineId, KIND, NAME).orElseThrow(() -> new Refused(new LineIsGone()));
        BudgetVersion version = versions.heldDraft(removed.rootId());
        LineTerms line = LineTerms.of(LineKind.valueOf(removed.text(KIND)), removed.text(NAME), null);
        lines.refuse(version, line, lineId);
        if (!bin.restore(BudgetLine.class, removed)) {
            throw new Refused(new LineIsGone());
        }
        bin.restoreParts(BudgetAmount.class, removed);
    }
}
