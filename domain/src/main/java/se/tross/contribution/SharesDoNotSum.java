package se.tross.contribution;

import java.math.BigDecimal;

/** The shares do not add up to 100 per cent. */
public record SharesDoNotSum(BigDecimal sum) implements TableFinding {
    private static final long serialVersionUID = 1L;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public int row() {
        return WHOLE_TABLE;
    }

    @Override
    public Object[] args() {
        return new Object[] {sum, BigDecimal.valueOf(100).subtract(sum)};
    }
}
