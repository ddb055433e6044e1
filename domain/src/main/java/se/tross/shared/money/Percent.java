package se.tross.shared.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number of per cent inside a sentence, with the sign and with decimals that let it stand beside its like: 30,0 % beside
 * 20,2 %.
 *
 * @param number in per cent: 12.5 is 12,5 %
 * @param decimals how many are always written, zeros too
 */
public record Percent(BigDecimal number, int decimals) implements Serializable {

    public Percent {
        Objects.requireNonNull(number, "A percentage has a number");
    }
}
