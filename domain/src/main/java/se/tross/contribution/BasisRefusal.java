package se.tross.contribution;

import se.tross.shared.money.Money;
import se.tross.shared.refusal.Beside;

/** What the amount that a plan starts from is refused for, in order of precedence. */
public sealed interface BasisRefusal extends ContributionRefusal {

    /** No amount to divide. */
    @Beside("amount")
    record BasisMissing() implements BasisRefusal {}

    /** An amount to divide is above zero. */
    @Beside("amount")
    record BasisNotPositive(Money amount) implements BasisRefusal {}

    /** Contributions are in whole kronor, so what is divided is too (R-ROUND). */
    @Beside("amount")
    record BasisNotWholeKronor(Money amount) implements BasisRefusal {}

    /** More than all förbund of the country share. */
    @Beside("amount")
    record BasisTooLarge(Money most) implements BasisRefusal {}
}
