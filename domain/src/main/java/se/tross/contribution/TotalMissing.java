package se.tross.contribution;

/** The table states no total to check against. */
public record TotalMissing() implements TableFinding {
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
