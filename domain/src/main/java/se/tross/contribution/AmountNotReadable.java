package se.tross.contribution;

import se.tross.shared.text.TextRefusal;

/** An amount that cannot be read. */
public record AmountNotReadable(int row, String payer, TextRefusal reason) implements TableFinding {
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
