package se.tross.contribution;

import se.tross.shared.money.Money;

/** The amount is a multiple of another row's wrong amount. */
public record BuiltOnOtherRow(String otherPayer, Money otherPrinted, long times) implements LikelyCause {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {times, otherPrinted, otherPayer};
    }
}
