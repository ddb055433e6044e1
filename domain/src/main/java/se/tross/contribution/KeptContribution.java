package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Fraction;
import se.tross.shared.money.Money;

/**
 * A contribution as a plan keeps it.
 *
 * @param member the payer
 * @param weight its weight within its strand
 * @param amount what it pays, in whole kronor
 */
public record KeptContribution(RegisteredMember member, BigDecimal weight, Money amount) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How far the amount lies above (+) or below (−) the exact part of the strand, in kronor. */
    Fraction deviation(BigDecimal weightOfStrand, Money ofStrand) {
        Fraction exact =
                Fraction.of(weight).dividedBy(Fraction.of(weightOfStrand)).times(Fraction.of(ofStrand.kronor(), 1));
        return Fraction.of(amount.kronor(), 1).minus(exact);
    }
}
