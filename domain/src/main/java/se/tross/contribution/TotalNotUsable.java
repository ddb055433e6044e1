package se.tross.contribution;

/** The stated total cannot be divided: it is negative, zero or has öre. */
public record TotalNotUsable(int row, ContributionRefusal reason) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, reason};
    }
}
