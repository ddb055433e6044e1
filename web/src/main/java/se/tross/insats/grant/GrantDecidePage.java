package se.tross.insats.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.tross.budget.BudgetDecision;
import se.tross.insats.GrantRefusal.GrantNotProposed;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** What the board decided beside this system is recorded with its §: {@code /insats/grant-decide?id=}. */
@Named
@ViewScoped
public class GrantDecidePage extends OneGrantPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposeGrant proposeGrant;

    @Inject
    private Demand demand;

    private String paragraph;
    private LocalDate date;
    private String reason;

    public void load() {
        demand.permission(Permission.INSATS_PROPOSE);
        loadGrant();
    }

    public String recordGrant() {
        proposeGrant.recordGrant(getGrant().id(), getGrant().version(), decision());
        return done("insats.grant.granted", paragraph);
    }

    public String recordRefusal() {
        proposeGrant.recordRefusal(
                getGrant().id(), getGrant().version(), decision(), reason == null ? "" : reason.strip());
        return done("insats.grant.refused", paragraph);
    }

    private BudgetDecision decision() {
        return new BudgetDecision(paragraph, date);
    }

    /** Why nothing can be recorded now; empty for a proposal. */
    public List<InsatsRefusal> getObstacles() {
        return getGrant().isProposed() ? List.of() : List.of(new GrantNotProposed());
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String newParagraph) {
        paragraph = newParagraph;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate newDate) {
        date = newDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
