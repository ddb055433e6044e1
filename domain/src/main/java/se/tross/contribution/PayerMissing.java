package se.tross.contribution;

/** A payer without a row. */
public record PayerMissing(String payer) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public int row() {
        return WHOLE_TABLE;
    }

    @Override
    public Object[] args() {
        return new Object[] {payer};
    }
}
