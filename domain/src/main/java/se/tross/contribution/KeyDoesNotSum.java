package se.tross.contribution;

import java.math.BigDecimal;
import se.tross.forbund.Strand;

/** Fixed per cent add up to exactly the strand's part (L6). */
public record KeyDoesNotSum(Strand strand, BigDecimal sum, BigDecimal due) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {strand, sum, due, due.subtract(sum)};
    }

    @Override
    public String field() {
        return "rows";
    }
}
