package se.tross.budget.setting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.tross.budget.EquityStepTerms;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/** What is typed about a step of the ladder. */
public class EquityStepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate validFrom;
    private LocalDate validTo;
    private Money from = Money.ZERO;
    private Money below;
    private BigDecimal maxPercent;
    private Money maxAmount;
    private String source = "";

    static EquityStepForm of(EquityStepTerms terms) {
        EquityStepForm form = new EquityStepForm();
        form.validFrom = terms.validity().from();
        form.validTo = terms.validity().to();
        form.from = terms.from();
        form.below = terms.below();
        form.maxPercent = terms.maxPercent();
        form.maxAmount = terms.maxAmount();
        form.source = terms.source();
        return form;
    }

    /** @throws Refused if the dates are missing or turned round */
    EquityStepTerms toTerms() {
        return new EquityStepTerms(
                Validity.of(validFrom, validTo),
                from == null ? Money.ZERO : from,
                below,
                maxPercent,
                maxAmount,
                source);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public Money getFrom() {
        return from;
    }

    public void setFrom(Money from) {
        this.from = from;
    }

    public Money getBelow() {
        return below;
    }

    public void setBelow(Money below) {
        this.below = below;
    }

    public BigDecimal getMaxPercent() {
        return maxPercent;
    }

    public void setMaxPercent(BigDecimal maxPercent) {
        this.maxPercent = maxPercent;
    }

    public Money getMaxAmount() {
        return maxAmount;
    }

    public void setMaxAmount(Money maxAmount) {
        this.maxAmount = maxAmount;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
