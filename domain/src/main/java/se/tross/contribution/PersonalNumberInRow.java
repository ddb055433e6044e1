package se.tross.contribution;

/** A cell holds what looks like a personnummer (P6); it is not repeated. */
public record PersonalNumberInRow(int row) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row};
    }
}
