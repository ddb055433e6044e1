package se.tross.insats.tertial;

import java.io.Serializable;
import se.tross.shared.money.Money;

/**
 * What an insats has and has got in a year, as the förbund knows it.
 *
 * @param granted decided for the year
 * @param paid paid of that so far
 */
public record EconomyInBrief(Money granted, Money paid) implements Serializable {

    /** What is left to pay. */
    public Money left() {
        return granted.minus(paid);
    }
}
