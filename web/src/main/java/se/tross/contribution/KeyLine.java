package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import se.tross.forbund.Strand;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Percentage;
import se.tross.shared.refusal.Refused;

/**
 * What one payer weighs in a key, and what that makes of the whole.
 *
 * @param strand its strand
 * @param name its name
 * @param weight per cent, inhabitants or own weight; null where it pays its strand alone
 * @param second the försörjningsmått, where the method mixes two; else null
 * @param share its part of the whole, with its way
 */
public record KeyLine(Strand strand, String name, BigDecimal weight, BigDecimal second, Percentage share)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Any total does: the shares do not depend on it. */
    private static final Money ANY_TOTAL = Money.ofKronor(1_000_000);

    /** One for each payer of the key's first day; empty when the register has become such that nothing can be computed. */
    static List<KeyLine> of(KeyDetail key) {
        try {
            KeyTerms terms = key.terms();
            return ContributionComputation.of(
                            ANY_TOTAL, terms, key.register().on(terms.validity().from()))
                    .contributions()
                    .stream()
                    .map(one -> line(one, terms))
                    .toList();
        } catch (Refused cannotBeComputed) {
            return List.of();
        }
    }

    private static KeyLine line(ComputedContribution one, KeyTerms terms) {
        KeyWeight weight = terms.weights().stream()
                .filter(row -> row.memberId() == one.member().id())
                .findFirst()
                .orElse(new KeyWeight(one.member().id(), null, null));
        return new KeyLine(
                one.member().strand(), one.member().name(), weight.weight(), weight.secondWeight(), one.share());
    }

    public String getMark() {
        return MemberLine.mark(strand);
    }
}
