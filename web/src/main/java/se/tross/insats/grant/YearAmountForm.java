package se.tross.insats.grant;

import java.io.Serializable;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** What is typed of a year's amount. */
public class YearAmountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FinancialYear year;
    private Money amount;
    private Long line;

    YearAmountForm(FinancialYear year, Money amount, Long line) {
        this.year = year;
        this.amount = amount;
        this.line = line;
    }

    boolean isTyped() {
        return amount != null;
    }

    YearAmount value() {
        return new YearAmount(year, amount, line);
    }

    public FinancialYear getYear() {
        return year;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money newAmount) {
        amount = newAmount;
    }

    public Long getLine() {
        return line;
    }

    public void setLine(Long newLine) {
        line = newLine;
    }
}
