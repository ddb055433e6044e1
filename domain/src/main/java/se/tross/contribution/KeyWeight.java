package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What one payer weighs in a key.
 *
 * @param memberId the payer
 * @param weight per cent, number of inhabitants, or own weight, as the method says
 * @param secondWeight the försörjningsmått, where the method mixes two; else null
 */
public record KeyWeight(long memberId, BigDecimal weight, BigDecimal secondWeight) implements Serializable {
    private static final long serialVersionUID = 1L;

    public static KeyWeight of(long memberId, BigDecimal weight) {
        return new KeyWeight(memberId, weight, null);
    }
}
