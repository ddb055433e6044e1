package se.tross.contribution;

/** A payer whose name differs from a member's by a letter or two. */
public record PayerUncertain(int row, String text, String suggestion) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, text, suggestion};
    }
}
