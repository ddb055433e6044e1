package se.tross.insats.payment;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.insats.PaymentRefusal.RequisitionPeriodMissing;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** What is typed of a requisition. */
public class RequisitionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer year;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private Money amount;
    private String what = "";

    /** @throws Refused if the days are missing or turned round */
    RequisitionTerms terms() {
        if (periodFrom == null || periodTo == null || periodTo.isBefore(periodFrom)) {
            throw new Refused(new RequisitionPeriodMissing());
        }
        return new RequisitionTerms(new FinancialYear(year), new Period(periodFrom, periodTo), amount);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer newYear) {
        year = newYear;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate from) {
        periodFrom = from;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(LocalDate to) {
        periodTo = to;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money newAmount) {
        amount = newAmount;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String newWhat) {
        what = newWhat;
    }
}
