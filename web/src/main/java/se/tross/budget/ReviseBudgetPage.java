package se.tross.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.budget.VersionRefusal.OpenVersionExists;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/** Begins a new version of a decided budget, with the reason. */
@Named
@ViewScoped
public class ReviseBudgetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private ReviseBudget revise;

    @Inject
    private PageMessages messages;

    private String year;
    private BudgetDetail detail;
    private VersionOverview own;
    private String reason;

    public void load() {
        demand.permission(Permission.BUDGET_EDIT);
        detail = overviews.version(AddressParts.year(year), Optional.empty());
        own = detail.decided().orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    public String revise() {
        revise.revise(own.id(), reason);
        messages.done("budget.revise.done", own.year());
        return "/budget/edit?faces-redirect=true&year=" + own.year();
    }

    /** Why no new version can be begun now; empty when it can. */
    public List<? extends Refusal> getObstacles() {
        return detail.open()
                .map(open -> List.of(new OpenVersionExists(open.number())))
                .orElse(List.of());
    }

    public VersionOverview getOwn() {
        return own;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
