package se.tross.contribution;

import java.math.BigDecimal;

/** A new payer cannot take the whole of its strand. */
public record ShareTooLargeForNewcomer(BigDecimal most) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {most};
    }

    @Override
    public String field() {
        return "weight";
    }
}
