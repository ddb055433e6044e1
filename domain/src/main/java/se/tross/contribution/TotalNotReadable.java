package se.tross.contribution;

import se.tross.shared.text.TextRefusal;

/** The stated total cannot be read. */
public record TotalNotReadable(int row, TextRefusal reason) implements TableFinding {
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
