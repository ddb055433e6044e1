package se.tross.shared.origin;

import java.io.Serializable;
import java.util.Objects;
import se.tross.shared.money.Money;

/**
 * An amount that can answer "where do you come from?".
 *
 * @param money the amount
 * @param origin its path
 */
public record Amount(Money money, Origin origin) implements Serializable {

    public Amount {
        Objects.requireNonNull(money, "An amount has money");
        Objects.requireNonNull(origin, "No amount without its origin");
    }
}
