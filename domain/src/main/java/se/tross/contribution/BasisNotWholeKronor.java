package se.tross.contribution;

import se.tross.shared.money.Money;

/** Contributions are in whole kronor, so what is divided is too (R-ROUND). */
public record BasisNotWholeKronor(Money amount) implements ContributionRefusal {
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
