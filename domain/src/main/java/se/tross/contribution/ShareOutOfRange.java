package se.tross.contribution;

import java.math.BigDecimal;

/** A share that is not above 0 and at most 100 per cent. */
public record ShareOutOfRange(int row, String payer, BigDecimal share) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, payer, share};
    }
}
