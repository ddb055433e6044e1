package se.tross.contribution;

import se.tross.shared.text.TextRefusal;

/** A share that cannot be read. */
public record ShareNotReadable(int row, String payer, TextRefusal reason) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, payer, reason};
    }
}
