package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** Records the § by which the board has decided a year's contributions. */
@Named
@ViewScoped
public class PlanDecidePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private ContributionPlanOverviews plans;

    @Inject
    private DecideContributionPlan decide;

    @Inject
    private PageMessages messages;

    private String year;
    private PlanOverview plan;
    private String paragraph;
    private LocalDate date;

    public void load() {
        demand.permission(Permission.CONTRIBUTION_DECIDE);
        plan = plans.plan(AddressParts.year(year), Optional.empty()).overview();
    }

    public String decide() {
        decide.decide(plan.id(), plan.version(), new PlanDecision(paragraph, date));
        messages.done("contribution.decide.done", plan.year(), paragraph);
        return "/contribution/plan?faces-redirect=true&year=" + plan.year();
    }

    public PlanOverview getPlan() {
        return plan;
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
