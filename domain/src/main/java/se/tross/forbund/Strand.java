package se.tross.forbund;

import java.math.BigDecimal;
import se.tross.shared.money.Share;

/** A strand of the financing: the state a half, the regions together a quarter, the municipalities together a quarter (L6). */
public enum Strand {
    STATE(2),
    REGION(1),
    MUNICIPALITY(1);

    private static final int QUARTERS = 4;
    private final int quarters;

    Strand(int quarters) {
        this.quarters = quarters;
    }

    /** The strand's part of the whole, by law. */
    public Share share() {
        return Share.of(quarters, QUARTERS);
    }

    /** The strand's weight when a total is divided among the three. */
    public BigDecimal weight() {
        return BigDecimal.valueOf(quarters);
    }
}
