package se.tross.budget.bin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.budget.discard.DiscardOverviews;
import se.tross.budget.discard.RestoreDraft;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Language;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.trail.RemovedRecord;

/** The drafts that were discarded, on a page of their own. */
@Named
@ViewScoped
public class DraftBinPage extends BudgetBin {
    private static final long serialVersionUID = 1L;

    @Inject
    private DiscardOverviews discards;

    @Inject
    private RestoreDraft restore;

    @Inject
    private Language language;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages messages;

    public void load() {
        demand.permission(Permission.BUDGET_EDIT);
        fill(discards.discarded().stream()
                .map(draft ->
                        draft.row().named(language.texts().text("budget.discard.name", draft.year(), draft.number())))
                .toList());
    }

    @Override
    public String restore(RemovedRecord one) {
        FinancialYear year = restore.restore(one.id());
        messages.done("budget.discard.restored", one.name());
        return "/budget/budget?faces-redirect=true&year=" + year;
    }
}
