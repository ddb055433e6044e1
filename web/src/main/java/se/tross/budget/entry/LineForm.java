package se.tross.budget.entry;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.budget.AccountInterval;
import se.tross.budget.LineKind;
import se.tross.budget.LineRefusal.FinancingEndsBeforeItBegins;
import se.tross.budget.LineTerms;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** What is typed about a budget line besides its amounts. */
public class LineForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LineKind kind;
    private String name;
    private Long goalArea;
    private String responsible;
    private String accounts;
    private LocalDate financedFrom;
    private LocalDate financedUntil;
    private String financingDecision;
    private boolean esf;
    private String comment;
    private String source;

    /** A new line of a kind. */
    static LineForm of(LineKind kind, Long goalArea) {
        LineForm form = new LineForm();
        form.kind = kind;
        form.goalArea = goalArea;
        return form;
    }

    /** As the line stands. */
    static LineForm of(LineTerms terms) {
        LineForm form = of(terms.kind(), terms.goalAreaId());
        form.name = terms.name();
        form.responsible = terms.responsible();
        form.accounts = terms.accounts() == null ? "" : terms.accounts().toString();
        form.financedFrom = terms.financed() == null ? null : terms.financed().from();
        form.financedUntil = terms.financed() == null ? null : terms.financed().to();
        form.financingDecision = terms.financingDecision();
        form.esf = terms.esf();
        form.comment = terms.comment();
        form.source = terms.source();
        return form;
    }

    /**
     * @param year the budget year: financing that names no first day is there when it begins
     * @throws Refused if the accounts cannot be read, or the financing ends before it begins
     */
    LineTerms toTerms(FinancialYear year) {
        return new LineTerms(
                kind,
                name,
                goalArea,
                responsible,
                AccountInterval.parse(accounts),
                financed(year),
                financingDecision,
                esf,
                comment,
                source);
    }

    private Period financed(FinancialYear year) {
        if (financedFrom == null && financedUntil == null) {
            return null;
        }
        LocalDate from = financedFrom == null ? year.firstDay() : financedFrom;
        if (financedUntil != null && financedUntil.isBefore(from)) {
            throw new Refused(new FinancingEndsBeforeItBegins());
        }
        return new Period(from, financedUntil);
    }

    public LineKind[] getKinds() {
        return LineKind.values();
    }

    public LineKind getKind() {
        return kind;
    }

    public void setKind(LineKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getGoalArea() {
        return goalArea;
    }

    public void setGoalArea(Long goalArea) {
        this.goalArea = goalArea;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getAccounts() {
        return accounts;
    }

    public void setAccounts(String accounts) {
        this.accounts = accounts;
    }

    public LocalDate getFinancedFrom() {
        return financedFrom;
    }

    public void setFinancedFrom(LocalDate financedFrom) {
        this.financedFrom = financedFrom;
    }

    public LocalDate getFinancedUntil() {
        return financedUntil;
    }

    public void setFinancedUntil(LocalDate financedUntil) {
        this.financedUntil = financedUntil;
    }

    public String getFinancingDecision() {
        return financingDecision;
    }

    public void setFinancingDecision(String financingDecision) {
        this.financingDecision = financingDecision;
    }

    public boolean isEsf() {
        return esf;
    }

    public void setEsf(boolean esf) {
        this.esf = esf;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
