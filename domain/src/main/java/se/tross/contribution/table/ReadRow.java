package se.tross.contribution.table;

import java.io.Serializable;
import java.math.BigDecimal;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;

/**
 * A printed row after it was read.
 *
 * @param printed the row as it stood
 * @param payer the member that it means
 * @param share its share in per cent, as printed; null when the table gives none that can be read
 * @param amount its amount, as printed; null when it cannot be read
 */
public record ReadRow(PrintedRow printed, RegisteredMember payer, BigDecimal share, Money amount)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    int number() {
        return printed.number();
    }

    /** The exact part of a total, in kronor. */
    BigDecimal exactKronor(Money total) {
        return share.multiply(total.inKronor()).movePointLeft(2);
    }

    /** Whether the amount lies within a krona of its share of a total, which is as near as rounding can bring it. */
    boolean isShareOf(Money total) {
        return amount.inKronor().subtract(exactKronor(total)).abs().compareTo(BigDecimal.ONE) < 0;
    }
}
