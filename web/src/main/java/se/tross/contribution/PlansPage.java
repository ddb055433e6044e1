package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.FinancialYear;

/** The contributions of all years, and the bin. */
@Named
@ViewScoped
public class PlansPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContributionPlanOverviews overviews;

    @Inject
    private RemovedPlanOverviews removals;

    @Inject
    private RestoreContributionPlan restore;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages messages;

    private String removed;
    private String plan;
    private List<PlanOverview> plans;
    private List<RemovedPlan> bin = List.of();
    private TableView table;

    /**
     * Loads the list; an address that names a plan by its id, as the events do, leads on to it. A plan that has been removed
     * leads here, where the bin is.
     */
    public String load() {
        plans = overviews.plans();
        Optional<PlanOverview> named = AddressParts.id(plan)
                .flatMap(id -> plans.stream().filter(one -> one.id() == id).findFirst());
        if (named.isPresent()) {
            return "/contribution/plan?faces-redirect=true&year=" + named.get().year() + "&revision="
                    + named.get().revision();
        }
        table = tables.show(PlansTable.of(language.texts(), visitor.may(Permission.CONTRIBUTION_EDIT)), plans);
        if (visitor.may(Permission.CONTRIBUTION_EDIT)) {
            bin = removals.removed();
        }
        return null;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    /** What was removed a moment ago, to be taken back at once; null when nothing was. */
    public RemovedPlan getJustRemoved() {
        return bin.stream()
                .filter(one -> one.year().toString().equals(removed))
                .findFirst()
                .orElse(null);
    }

    public String restore(long seq) {
        FinancialYear year = restore.restore(seq);
        messages.done("contribution.plans.restored", year);
        return "/contribution/plan?faces-redirect=true&year=" + year;
    }

    public List<PlanOverview> getPlans() {
        return plans;
    }

    public List<RemovedPlan> getBin() {
        return bin;
    }

    public TableView getTable() {
        return table;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }
}
