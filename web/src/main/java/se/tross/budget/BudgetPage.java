package se.tross.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.decision.SubjectStandings;
import se.tross.budget.check.BudgetFinding;
import se.tross.budget.check.CheckReport;
import se.tross.budget.check.CheckedBudget;
import se.tross.budget.check.ProposeBudget;
import se.tross.budget.check.SelfCheckOverviews;
import se.tross.budget.check.Severity;
import se.tross.shared.access.OneLook;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Refusal;

/** One version of a year's budget: its figures with saved money apart, what the self-check says, what may be done now. */
@Named
@ViewScoped
public class BudgetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SelfCheckOverviews overviews;

    @Inject
    private ProposeBudget propose;

    @Inject
    private WithdrawBudget withdraw;

    @Inject
    private OneLook oneLook;

    @Inject
    private SubjectStandings standings;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    private String year;
    private String version;
    private String unit;
    private CheckedBudget budget;
    private ShownBudget shown;

    public void load() {
        budget = oneLook.at(() -> {
            CheckedBudget found = overviews.budget(AddressParts.year(year), AddressParts.revision(version));
            standings.look(BudgetMatter.TYPE, found.detail().overview().id());
            return found;
        });
        shown = ShownBudget.of(budget, UnitChoice.of(unit), language.texts());
    }

    public String propose() {
        propose.propose(own().id(), own().version());
        messages.done("budget.proposed", own().year());
        return here();
    }

    public String withdraw() {
        withdraw.withdraw(own().id(), own().version());
        messages.done("budget.withdrawn", own().year());
        return here();
    }

    private String here() {
        return "/budget/budget?faces-redirect=true&year=" + own().year();
    }

    public VersionOverview own() {
        return budget.detail().overview();
    }

    public BudgetDetail getDetail() {
        return budget.detail();
    }

    public ShownBudget getShown() {
        return shown;
    }

    /** Why the draft cannot be proposed now; empty when it can. */
    public List<Refusal> getObstacles() {
        List<Refusal> obstacles = new ArrayList<>(own().refusalsOfChange());
        obstacles.addAll(report().refusals());
        if (budget.detail().content().contributionsIn(own().year()).assumed()) {
            obstacles.add(new VersionRefusal.ContributionsMissing(own().year()));
        }
        return obstacles;
    }

    private CheckReport report() {
        return budget.report();
    }

    /** What the costs consist of, for the card. */
    public String getCostWords() {
        YearFigures figures = shown.ofYear();
        return language.texts()
                .text(
                        "budget.card.cost.parts",
                        shown.unit().number(figures.insatser().money()),
                        shown.unit().number(figures.operations().money()));
    }

    public int getErrors() {
        return report().open(Severity.ERROR).size();
    }

    public int getWarnings() {
        return report().open(Severity.WARNING).size();
    }

    /** What the self-check found first; null when it found nothing that is open. */
    public BudgetFinding getFirstFinding() {
        return report().open().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .findFirst()
                .orElse(null);
    }

    /** Whether another version than the one shown is worked on, or applies. */
    public boolean isAnotherApplies() {
        return budget.detail()
                .decided()
                .filter(decided -> decided.id() != own().id())
                .isPresent();
    }

    /** The version that is worked on beside a decided one; null when there is none. */
    public VersionOverview getOpenBeside() {
        return budget.detail().open().filter(open -> open.id() != own().id()).orElse(null);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
