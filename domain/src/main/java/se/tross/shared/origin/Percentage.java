package se.tross.shared.origin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import se.tross.shared.money.Percent;
import se.tross.shared.text.PercentText;

/**
 * A percentage that can answer "where do you come from?".
 *
 * @param percent in per cent: 12.5 is 12,5 %
 * @param origin its path
 * @param decimals how many decimals are always shown, zeros too, so that figures that are compared stand alike; 0 to show
 *     only those that there are
 */
public record Percentage(BigDecimal percent, Origin origin, int decimals) implements Serializable {

    public Percentage {
        Objects.requireNonNull(percent, "A percentage has a number");
        Objects.requireNonNull(origin, "No percentage without its origin");
    }

    /** Shown with as many decimals as there are. */
    public Percentage(BigDecimal percent, Origin origin) {
        this(percent, origin, 0);
    }

    /** As it is shown: {@code 50 %}, {@code 30,0 %}. */
    public String text() {
        return PercentText.format(percent, decimals);
    }

    /** The same without its path, for a sentence. */
    public Percent bare() {
        return new Percent(percent, decimals);
    }
}
