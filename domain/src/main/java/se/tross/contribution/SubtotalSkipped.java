package se.tross.contribution;

/** A row that looks like a subtotal was left out. */
public record SubtotalSkipped(int row, String text) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, text};
    }
}
