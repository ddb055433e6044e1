package se.tross.contribution;

import se.tross.shared.refusal.Refusal;

/** Why a printed amount is probably wrong: a hint for the reader, never a correction. */
public sealed interface LikelyCause extends Refusal
        permits DigitsTransposed, BuiltOnOtherRow, RowsSwapped, AmountInThousands, TotalMisprinted {

    @Override
    default String key() {
        return "contribution.cause." + getClass().getSimpleName();
    }
}
