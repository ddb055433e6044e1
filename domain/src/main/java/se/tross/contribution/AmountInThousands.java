package se.tross.contribution;

import se.tross.shared.money.Money;

/** The amount is in tkr where the others are in kr. */
public record AmountInThousands(Money printed) implements LikelyCause {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {printed};
    }
}
