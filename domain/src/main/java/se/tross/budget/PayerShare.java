package se.tross.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import se.tross.forbund.Strand;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;

/**
 * What one member pays in a budget's year, as the contribution plan says.
 *
 * @param memberId the member
 * @param name its name
 * @param strand the strand that it pays in
 * @param amount its contribution
 * @param share its part of all contributions, in per cent
 */
public record PayerShare(long memberId, String name, Strand strand, Amount amount, Percentage share)
        implements Serializable {

    public BigDecimal percent() {
        return share.percent();
    }
}
