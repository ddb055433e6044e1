package se.tross.contribution.table;

import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;

/** Why a printed amount is probably wrong: a hint for the reader, never a correction. */
public sealed interface LikelyCause extends Refusal {

    @Override
    default String key() {
        return "contribution.cause." + getClass().getSimpleName();
    }

    /** Two neighbouring digits have changed places. */
    record DigitsTransposed(Money printed, Money expected) implements LikelyCause {}

    /** The amount is a multiple of another row's wrong amount. */
    record BuiltOnOtherRow(String otherPayer, Money otherPrinted, long times) implements LikelyCause {
        @Override
        public Object[] args() {
            return new Object[] {times, otherPrinted, otherPayer};
        }
    }

    /** Two payers have each other's amounts. */
    record RowsSwapped(String otherPayer) implements LikelyCause {}

    /** The amount is in tkr where the others are in kr. */
    record AmountInThousands(Money printed) implements LikelyCause {}

    /** Every row is right for the sum of the rows, so it is the stated total that is wrong. */
    record TotalMisprinted(Money printed, Money rows) implements LikelyCause {}
}
