package se.tross.contribution;

import se.tross.shared.money.Money;

/** What is typed about a draft. */
public class PlanForm extends SourcedForm {
    private static final long serialVersionUID = 1L;

    private Basis basis = Basis.STATE_AMOUNT;
    private Money amount;

    /** As the draft stands. */
    public static PlanForm of(PlanOverview plan) {
        PlanForm form = new PlanForm();
        form.basis = plan.basis().basis();
        form.amount = plan.basis().amount();
        form.restOn(plan.basis().source(), plan.basis().sourceDate(), plan.note());
        return form;
    }

    public PlanBasis toBasis() {
        return new PlanBasis(basis, amount, getSource(), getSourceDate());
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
}
