package se.tross.budget.bin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.budget.BudgetDetail;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.VersionOverview;
import se.tross.budget.discard.DiscardDraft;
import se.tross.budget.discard.DiscardOverviews;
import se.tross.budget.discard.DraftSave;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refusal;

/** Asks once whether a draft is to be discarded, with what somebody should know first. */
@Named
@ViewScoped
public class DiscardDraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private DiscardOverviews discards;

    @Inject
    private DiscardDraft discard;

    private String year;
    private BudgetDetail detail;
    private DraftSave lastSave;

    public void load() {
        demand.permission(Permission.BUDGET_EDIT);
        detail = overviews.version(AddressParts.year(year), Optional.empty());
        lastSave = discards.lastSave(getOwn().id());
    }

    public String discard() {
        discard.discard(getOwn().id(), lastSave.seq());
        return "/budget/bin?faces-redirect=true&removed=" + getOwn().id();
    }

    /** Why it cannot be discarded; empty for a draft. */
    public List<? extends Refusal> getObstacles() {
        return getOwn().refusalsOfChange();
    }

    /** Whether the year is left without a budget. */
    public boolean isOnly() {
        return detail.versions().size() == 1;
    }

    public int getLines() {
        return detail.content().rows().size();
    }

    public DraftSave getLastSave() {
        return lastSave;
    }

    public VersionOverview getOwn() {
        return detail.overview();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
