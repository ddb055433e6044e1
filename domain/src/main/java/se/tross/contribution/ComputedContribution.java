package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Fraction;
import se.tross.shared.money.Money;
import se.tross.shared.money.Share;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.origin.Percentage;

/**
 * What one payer is to pay, with how it was come to.
 *
 * @param member the payer
 * @param weight its weight within its strand
 * @param weightOfStrand the weights of the strand together
 * @param ofStrand what the strand pays together
 * @param rounded what the payer pays, in whole kronor
 * @param deviation how far that lies above (+) or below (−) the exact part, in kronor, always less than one
 * @param origin where the amount comes from
 */
public record ComputedContribution(
        RegisteredMember member,
        BigDecimal weight,
        BigDecimal weightOfStrand,
        Money ofStrand,
        Money rounded,
        Fraction deviation,
        Origin origin)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_DECIMALS = 2;
    private static final Fraction ORE_PER_KRONA = Fraction.of(100, 1);

    /** The payer's part of its strand. */
    public Share shareOfStrand() {
        return share(weight, weightOfStrand);
    }

    /** A weight as a part of all, reduced once. */
    static Share share(BigDecimal weight, BigDecimal all) {
        int scale = Math.max(weight.scale(), all.scale());
        return new Share(new Fraction(
                weight.setScale(scale).unscaledValue(), all.setScale(scale).unscaledValue()));
    }

    /** The payer's part of the whole, by law and key. */
    public Share shareOfTotal() {
        return new Share(
                shareOfStrand().fraction().times(member.strand().share().fraction()));
    }

    /** The exact part in kronor, before rounding. */
    public Fraction exactKronor() {
        return shareOfStrand().ofOre(ofStrand).dividedBy(ORE_PER_KRONA);
    }

    /** The payer's part of the whole in per cent, with its way: the key's part of a strand, and the law's of the whole. */
    public Percentage share() {
        Share share = shareOfTotal();
        Origin formula = Origin.of(
                Kind.FORMULA,
                "contribution.origin.share",
                member.name(),
                shareOfStrand(),
                member.strand().share(),
                share);
        return new Percentage(
                share.fraction().times(Fraction.of(100, 1)).rounded(SHOWN_DECIMALS),
                formula.restingOn(Stream.concat(
                                origin.inputs().stream(),
                                origin.inputs().stream().flatMap(step -> step.inputs().stream()))
                        .filter(step -> step.kind() == Kind.KEY || isLaw(step))
                        .distinct()
                        .toList()));
    }

    private static boolean isLaw(Origin step) {
        return step.key().equals("contribution.origin.law");
    }

    /** The amount as pages and documents show it: with its origin. */
    public Amount amount() {
        return new Amount(rounded, origin);
    }
}
