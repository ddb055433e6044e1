package se.tross.contribution;

/** A payer that has a row already. */
public record PayerTwice(int row, String payer, int firstRow) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, payer, firstRow};
    }
}
