package se.tross.contribution;

import java.math.BigDecimal;
import se.tross.forbund.Strand;

/** A strand's shares are not what the law says: half, a quarter, a quarter (L6). */
public record StrandShareDiffers(Strand strand, BigDecimal sum, BigDecimal due) implements TableFinding {
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
        return new Object[] {strand, sum, due};
    }
}
