package se.tross.insats.grant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.shared.time.FinancialYear;

/** What is typed of a proposal to grant money: each of some years has a row, and one without an amount is left out. */
public class GrantForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Years to choose from. */
    private static final int YEARS = 5;

    private String goals = "";
    private String conditions = "";
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String consentBy = "";
    private LocalDate consentOn;
    private final ArrayList<YearAmountForm> years = new ArrayList<>();

    /** A new one. @param line the budget line that the insats is paid from; null for none */
    static GrantForm begin(LocalDate startsOn, LocalDate endsOn, FinancialYear first, Long line) {
        GrantForm form = new GrantForm();
        form.startsOn = startsOn;
        form.endsOn = endsOn;
        form.fill(first, line);
        return form;
    }

    /** As it is written now. */
    static GrantForm of(GrantTerms terms, FinancialYear first) {
        GrantForm form = new GrantForm();
        form.goals = terms.goals();
        form.conditions = terms.conditions();
        form.startsOn = terms.startsOn();
        form.endsOn = terms.endsOn();
        form.consentBy = terms.consent().by();
        form.consentOn = terms.consent().on();
        terms.amounts().forEach(one -> form.years.add(new YearAmountForm(one.year(), one.amount(), one.lineKey())));
        Long line = terms.amounts().isEmpty() ? null : terms.amounts().get(0).lineKey();
        form.fill(terms.amounts().isEmpty() ? first : terms.amounts().get(0).year(), line);
        return form;
    }

    private void fill(FinancialYear first, Long line) {
        IntStream.range(0, YEARS)
                .mapToObj(first::plusYears)
                .filter(year -> years.stream().noneMatch(row -> row.getYear().equals(year)))
                .forEach(year -> years.add(new YearAmountForm(year, null, line)));
        years.sort((one, other) -> one.getYear().compareTo(other.getYear()));
    }

    GrantTerms terms() {
        return new GrantTerms(
                goals,
                conditions,
                startsOn,
                endsOn,
                new OwnerConsent(consentBy, consentOn),
                years.stream()
                        .filter(YearAmountForm::isTyped)
                        .map(YearAmountForm::value)
                        .toList());
    }

    public List<YearAmountForm> getYears() {
        return years;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String newGoals) {
        goals = newGoals;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String newConditions) {
        conditions = newConditions;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate newStartsOn) {
        startsOn = newStartsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate newEndsOn) {
        endsOn = newEndsOn;
    }

    public String getConsentBy() {
        return consentBy;
    }

    public void setConsentBy(String newConsentBy) {
        consentBy = newConsentBy;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate newConsentOn) {
        consentOn = newConsentOn;
    }
}
