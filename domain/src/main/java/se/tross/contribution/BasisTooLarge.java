package se.tross.contribution;

import se.tross.shared.money.Money;

/** More than all förbund of the country share. */
public record BasisTooLarge(Money most) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {most};
    }

    @Override
    public String field() {
        return "amount";
    }
}
