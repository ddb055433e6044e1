package se.tross.insats.deviation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.tross.forbund.Party;

/** What is typed about a deviation. */
public class DeviationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private DeviationKind kind = DeviationKind.SYSTEM_FAILURE;
    private String title;
    private String what;
    private Party[] parties = {};
    private LocalDate foundOn;
    private String owner;
    private String plan;
    private LocalDate planDay;
    private DeviationStatus status = DeviationStatus.OPEN;
    private String outcome;

    /** As it is known now. */
    static DeviationForm of(DeviationTerms terms) {
        DeviationForm form = new DeviationForm();
        form.kind = terms.kind();
        form.title = terms.title();
        form.what = terms.what();
        form.parties = terms.inOrder().toArray(new Party[0]);
        form.foundOn = terms.foundOn();
        form.owner = terms.owner();
        form.plan = terms.plan();
        form.planDay = terms.planDay();
        form.status = terms.status();
        form.outcome = terms.outcome();
        return form;
    }

    /** A new one, with what a report says of it. */
    static DeviationForm told(String what, LocalDate today) {
        DeviationForm form = new DeviationForm();
        form.what = what;
        form.foundOn = today;
        return form;
    }

    DeviationTerms terms() {
        Set<Party> chosen = EnumSet.noneOf(Party.class);
        chosen.addAll(List.of(parties));
        return new DeviationTerms(kind, title, what, chosen, foundOn, owner, plan, planDay, status, outcome);
    }

    public DeviationKind getKind() {
        return kind;
    }

    public void setKind(DeviationKind newKind) {
        kind = newKind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String newWhat) {
        what = newWhat;
    }

    public Party[] getParties() {
        return parties.clone();
    }

    public void setParties(Party[] newParties) {
        parties = newParties == null ? new Party[0] : newParties.clone();
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(LocalDate newFoundOn) {
        foundOn = newFoundOn;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String newOwner) {
        owner = newOwner;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String newPlan) {
        plan = newPlan;
    }

    public LocalDate getPlanDay() {
        return planDay;
    }

    public void setPlanDay(LocalDate newPlanDay) {
        planDay = newPlanDay;
    }

    public DeviationStatus getStatus() {
        return status;
    }

    public void setStatus(DeviationStatus newStatus) {
        status = newStatus;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String newOutcome) {
        outcome = newOutcome;
    }
}
