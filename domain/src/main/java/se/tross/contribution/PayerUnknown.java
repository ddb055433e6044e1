package se.tross.contribution;

/** A payer that is no member of the förbund. */
public record PayerUnknown(int row, String text) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, text};
    }
}
