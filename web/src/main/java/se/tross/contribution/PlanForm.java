package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.money.Money;

/** What is typed about a draft. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Basis basis = Basis.STATE_AMOUNT;
    private Money amount;
    private String source = "";
    private LocalDate sourceDate;
    private String note = "";

    /** As the draft stands. */
    public static PlanForm of(PlanOverview plan) {
        PlanForm form = new PlanForm();
        form.basis = plan.basis().basis();
        form.amount = plan.basis().amount();
        form.source = plan.basis().source();
        form.sourceDate = plan.basis().sourceDate();
        form.note = plan.note();
        return form;
    }

    public PlanBasis toBasis() {
        return new PlanBasis(basis, amount, source, sourceDate);
    }

    public Basis[] getChoices() {
        return new Basis[] {Basis.STATE_AMOUNT, Basis.TOTAL};
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getSourceDate() {
        return sourceDate;
    }

    public void setSourceDate(LocalDate sourceDate) {
        this.sourceDate = sourceDate;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
