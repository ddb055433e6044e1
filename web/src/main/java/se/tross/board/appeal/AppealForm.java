package se.tross.board.appeal;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about an appeal. */
public class AppealForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate received;
    private Appellant appellant;
    private LocalDate forwarded;
    private LocalDate reachedCourt;
    private String court;
    private String caseNumber;
    private boolean stayed;
    private AppealOutcome outcome;
    private LocalDate outcomeOn;

    static AppealForm of(AppealTerms terms) {
        AppealForm form = new AppealForm();
        form.received = terms.received();
        form.appellant = terms.appellant();
        form.forwarded = terms.forwarded();
        form.reachedCourt = terms.reachedCourt();
        form.court = terms.court();
        form.caseNumber = terms.caseNumber();
        form.stayed = terms.stayed();
        form.outcome = terms.outcome();
        form.outcomeOn = terms.outcomeOn();
        return form;
    }

    AppealTerms terms() {
        return new AppealTerms(
                received, appellant, forwarded, reachedCourt, court, caseNumber, stayed, outcome, outcomeOn);
    }

    /** In the order in which they are offered. */
    public Appellant[] getAppellants() {
        return Appellant.values();
    }

    /** In the order in which they are offered. */
    public AppealOutcome[] getOutcomes() {
        return AppealOutcome.values();
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate newReceived) {
        received = newReceived;
    }

    public Appellant getAppellant() {
        return appellant;
    }

    public void setAppellant(Appellant newAppellant) {
        appellant = newAppellant;
    }

    public LocalDate getForwarded() {
        return forwarded;
    }

    public void setForwarded(LocalDate newForwarded) {
        forwarded = newForwarded;
    }

    public LocalDate getReachedCourt() {
        return reachedCourt;
    }

    public void setReachedCourt(LocalDate newReachedCourt) {
        reachedCourt = newReachedCourt;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String newCourt) {
        court = newCourt;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String newCaseNumber) {
        caseNumber = newCaseNumber;
    }

    public boolean isStayed() {
        return stayed;
    }

    public void setStayed(boolean newStayed) {
        stayed = newStayed;
    }

    public AppealOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AppealOutcome newOutcome) {
        outcome = newOutcome;
    }

    public LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    public void setOutcomeOn(LocalDate newOutcomeOn) {
        outcomeOn = newOutcomeOn;
    }
}
