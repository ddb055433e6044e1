package se.tross.insats.ending;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of how an insats ends. */
public class EndingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String results;
    private String economy;
    private String lessons;
    private String takeover;
    private String question;
    private LocalDate checkOn;
    private TakeoverOutcome outcome;
    private String takenOverBy;
    private String account;

    static EndingForm of(FinalReportTerms terms, LocalDate usualCheck) {
        EndingForm form = new EndingForm();
        form.results = terms.results();
        form.economy = terms.economy();
        form.lessons = terms.lessons();
        form.takeover = terms.takeover();
        form.checkOn = usualCheck;
        return form;
    }

    FinalReportTerms report() {
        return new FinalReportTerms(results, economy, lessons, takeover);
    }

    TakeoverTerms taken() {
        return new TakeoverTerms(outcome, takenOverBy, account);
    }

    public String getResults() {
        return results;
    }

    public void setResults(String newResults) {
        results = newResults;
    }

    public String getEconomy() {
        return economy;
    }

    public void setEconomy(String newEconomy) {
        economy = newEconomy;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String newLessons) {
        lessons = newLessons;
    }

    public String getTakeover() {
        return takeover;
    }

    public void setTakeover(String newTakeover) {
        takeover = newTakeover;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String newQuestion) {
        question = newQuestion;
    }

    public LocalDate getCheckOn() {
        return checkOn;
    }

    public void setCheckOn(LocalDate newCheckOn) {
        checkOn = newCheckOn;
    }

    public TakeoverOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(TakeoverOutcome newOutcome) {
        outcome = newOutcome;
    }

    public String getTakenOverBy() {
        return takenOverBy;
    }

    public void setTakenOverBy(String newTakenOverBy) {
        takenOverBy = newTakenOverBy;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String newAccount) {
        account = newAccount;
    }
}
