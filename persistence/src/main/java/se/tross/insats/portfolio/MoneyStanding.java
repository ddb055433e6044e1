package se.tross.insats.portfolio;

import java.io.Serializable;
import se.tross.shared.money.Money;

/**
 * How the money of an insats stands, in a year or in all.
 *
 * @param decided what a § of the board has granted
 * @param agreed what a signed agreement covers
 * @param asked what the owner has asked for, refused requisitions left out
 * @param paid what has been paid, with what was paid back taken off
 */
public record MoneyStanding(Money decided, Money agreed, Money asked, Money paid) implements Serializable {

    public static final MoneyStanding NOTHING = new MoneyStanding(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public MoneyStanding plus(MoneyStanding other) {
        return new MoneyStanding(
                decided.plus(other.decided), agreed.plus(other.agreed), asked.plus(other.asked), paid.plus(other.paid));
    }

    /** What is granted and not paid. */
    public Money left() {
        return decided.minus(paid);
    }
}
