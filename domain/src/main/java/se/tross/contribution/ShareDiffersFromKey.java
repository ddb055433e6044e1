package se.tross.contribution;

import java.math.BigDecimal;

/** A share that is another than the förbund's key says for the year. */
public record ShareDiffersFromKey(int row, String payer, BigDecimal share, BigDecimal keyShare)
        implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, payer, share, keyShare};
    }
}
