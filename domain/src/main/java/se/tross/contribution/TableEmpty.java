package se.tross.contribution;

/** The table has no row with a payer. */
public record TableEmpty() implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public int row() {
        return WHOLE_TABLE;
    }
}
