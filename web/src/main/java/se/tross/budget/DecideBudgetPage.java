package se.tross.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refusal;

/** Records the § by which the board has decided a year's budget. */
@Named
@ViewScoped
public class DecideBudgetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private DecideBudget decide;

    @Inject
    private PageMessages messages;

    private String year;
    private VersionOverview own;
    private YearFigures figures;
    private String paragraph;
    private LocalDate date;

    public void load() {
        demand.permission(Permission.BUDGET_DECIDE);
        BudgetDetail detail = overviews.version(AddressParts.year(year), Optional.empty());
        own = detail.overview();
        figures = detail.figures().budgetYear();
    }

    public String decide() {
        decide.decide(own.id(), own.version(), new BudgetDecision(paragraph, date));
        messages.done("budget.decide.done", own.year(), paragraph);
        return "/budget/budget?faces-redirect=true&year=" + own.year();
    }

    /** Why no decision can be recorded now; empty for a proposal. */
    public List<? extends Refusal> getObstacles() {
        return own.refusalsOfDecision();
    }

    public VersionOverview getOwn() {
        return own;
    }

    public YearFigures getFigures() {
        return figures;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
