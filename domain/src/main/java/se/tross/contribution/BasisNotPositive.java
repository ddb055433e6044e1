package se.tross.contribution;

import se.tross.shared.money.Money;

/** An amount to divide is above zero. */
public record BasisNotPositive(Money amount) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {amount};
    }

    @Override
    public String field() {
        return "amount";
    }
}
