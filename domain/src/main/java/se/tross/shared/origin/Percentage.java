package se.tross.shared.origin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A percentage that can answer "where do you come from?".
 *
 * @param percent in per cent: 12.5 is 12,5 %
 * @param origin its path
 */
public record Percentage(BigDecimal percent, Origin origin) implements Serializable {

    public Percentage {
        Objects.requireNonNull(percent, "A percentage has a number");
        Objects.requireNonNull(origin, "No percentage without its origin");
    }
}
