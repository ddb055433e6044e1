package se.tross.contribution;

import se.tross.shared.money.Money;

/** Two neighbouring digits have changed places. */
public record DigitsTransposed(Money printed, Money expected) implements LikelyCause {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {printed, expected};
    }
}
