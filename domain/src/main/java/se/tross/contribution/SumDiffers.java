package se.tross.contribution;

import se.tross.shared.money.Money;

/** The rows do not add up to the stated total (R-ROUND). */
public record SumDiffers(int row, Money sum, Money stated, LikelyCause cause) implements TableFinding {
    private static final long serialVersionUID = 1L;

    /** How far the rows together lie above (+) or below (−) the stated total. */
    public Money difference() {
        return sum.minus(stated);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {sum, stated, difference(), cause == null ? "" : cause, row};
    }
}
