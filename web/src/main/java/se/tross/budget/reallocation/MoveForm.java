package se.tross.budget.reallocation;

import java.io.Serializable;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** What is typed about money to be moved. */
public class MoveForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long fromLine;
    private Long toLine;
    private Money amount;
    private String reason = "";

    Move toMove(FinancialYear year) {
        return new Move(fromLine, toLine, year, amount, reason);
    }

    public Long getFromLine() {
        return fromLine;
    }

    public void setFromLine(Long fromLine) {
        this.fromLine = fromLine;
    }

    public Long getToLine() {
        return toLine;
    }

    public void setToLine(Long toLine) {
        this.toLine = toLine;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
