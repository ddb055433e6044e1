package se.tross.contribution;

import java.math.BigDecimal;
import se.tross.shared.money.Money;

/** An amount that is not its share of the stated total (R-ROUND). */
public record AmountOffShare(
        int row, String payer, Money printed, Money expected, BigDecimal share, Money total, LikelyCause cause)
        implements TableFinding {
    private static final long serialVersionUID = 1L;

    /** How far the printed amount lies above (+) or below (−) what it should be. */
    public Money difference() {
        return printed.minus(expected);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, payer, printed, expected, difference(), share, total, cause == null ? "" : cause};
    }
}
