package se.tross.budget.bin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.budget.VersionOverview;
import se.tross.budget.entry.RemovedLineOverviews;
import se.tross.budget.entry.RestoreLine;
import se.tross.shared.error.PageMessages;
import se.tross.shared.trail.RemovedRecord;

/** The lines that were removed from a draft. */
@Named
@ViewScoped
public class LineBinPage extends BudgetBin {
    private static final long serialVersionUID = 1L;

    @Inject
    private RemovedLineOverviews removals;

    @Inject
    private RestoreLine restore;

    @Inject
    private PageMessages messages;

    private VersionOverview version;

    public void load(VersionOverview shown) {
        version = shown;
        if (shown.isDraft()) {
            fill(removals.removed(shown.id()));
        }
    }

    @Override
    public String restore(RemovedRecord one) {
        restore.restore(one.id());
        messages.done("budget.line.restored");
        return "/budget/edit?faces-redirect=true&year=" + version.year();
    }
}
