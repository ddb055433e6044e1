package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.board.decision.SubjectStandings;
import se.tross.shared.access.OneLook;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One year's contributions: the figures, the allocation, and what may be done with the plan now. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/contribution/plan?faces-redirect=true&year=";

    @Inject
    private History histories;

    @Inject
    private ContributionPlanOverviews plans;

    @Inject
    private ProposeContributionPlan propose;

    @Inject
    private ReviseContributionPlan revise;

    @Inject
    private DeleteContributionPlan delete;

    @Inject
    private OneLook oneLook;

    @Inject
    private SubjectStandings standings;

    @Inject
    private Tables tables;

    @Inject
    private PageMessages messages;

    private String year;
    private String before;
    private String revision;
    private PlanDetail plan;
    private HistoryPage history;
    private TableView table;

    public void load() {
        plan = oneLook.at(() -> {
            PlanDetail found = plans.plan(AddressParts.year(year), AddressParts.revision(revision));
            standings.look(PlanMatter.TYPE, found.overview().id());
            return found;
        });
        table = tables.show(PlanTable.of(plan), PlanRow.of(plan));
        history = histories.of(
                "contribution_plan", own().id(), AddressParts.id(before).orElse(0L));
    }

    public String propose() {
        propose.propose(own().id(), own().version());
        messages.done("contribution.plan.proposed", own().year());
        return here();
    }

    public String withdraw() {
        propose.withdraw(own().id(), own().version());
        messages.done("contribution.plan.withdrawn", own().year());
        return here();
    }

    public String revise() {
        int next = revise.revise(own().id(), own().version());
        messages.done("contribution.plan.revised", next);
        return "/contribution/plan-edit?faces-redirect=true&year=" + own().year();
    }

    public String delete() {
        delete.delete(own().id(), own().version());
        return "/contribution/plans?faces-redirect=true&removed=" + own().year();
    }

    private PlanOverview own() {
        return plan.overview();
    }

    private String here() {
        return HERE + own().year();
    }

    public TableView getTable() {
        return table;
    }

    public List<StrandCard> getCards() {
        return StrandCard.of(plan);
    }

    /** How the total differs from the year before; null when there is none. */
    public Change getTotalChange() {
        return plan.years()
                .total()
                .get(plan.years().years().indexOf(own().year()))
                .change();
    }

    /** The year before, in the heading of the change. */
    public int getYearBefore() {
        return own().year().year() - 1;
    }

    /** The revisions of this year, the latest first. */
    public List<PlanOverview> getRevisions() {
        return plan.ground().plans().stream()
                .filter(one -> one.year().equals(own().year()))
                .toList();
    }

    /** Whether a later revision has taken the place of the one shown. */
    public boolean isSuperseded() {
        return getRevisions().get(0).revision() > own().revision();
    }

    /** The years with plans, the latest first. */
    public List<FinancialYear> getYears() {
        return plan.ground().plans().stream().map(PlanOverview::year).distinct().toList();
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }

    public HistoryPage getHistory() {
        return history;
    }

    /** Where the history goes on, further back; empty when there is no more. */
    public String getMore() {
        return history.before() == 0 ? "" : "?year=" + own().year() + "&before=" + history.before();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
