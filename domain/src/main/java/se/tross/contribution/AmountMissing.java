package se.tross.contribution;

/** A payer without an amount. */
public record AmountMissing(int row, String payer) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, payer};
    }
}
