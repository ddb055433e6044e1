package se.tross.contribution;

import se.tross.shared.money.Money;

/** Every row is right for the sum of the rows, so it is the stated total that is wrong. */
public record TotalMisprinted(Money printed, Money rows) implements LikelyCause {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {printed, rows};
    }
}
