package se.tross.contribution;

import se.tross.shared.money.Money;

/** An amount that is zero or negative; nobody is paid by the förbund for being a member. */
public record AmountNotPositive(int row, String payer, Money printed) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, payer, printed};
    }
}
