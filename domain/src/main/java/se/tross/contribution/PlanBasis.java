package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.contribution.BasisRefusal.BasisMissing;
import se.tross.contribution.BasisRefusal.BasisNotPositive;
import se.tross.contribution.BasisRefusal.BasisNotWholeKronor;
import se.tross.contribution.BasisRefusal.BasisTooLarge;
import se.tross.contribution.GroundRefusal.SourceDateMissing;
import se.tross.contribution.GroundRefusal.SourceMissing;
import se.tross.contribution.GroundRefusal.SourceTooLong;
import se.tross.shared.money.Money;

/**
 * What a year's contributions start from, with the document that says so. The state's amount is the government's
 * decision and not the law's (L9), so it is never computed.
 *
 * @param basis whether the amount is the total or the state's half
 * @param amount in whole kronor
 * @param source the document, such as Försäkringskassans beslut
 * @param sourceDate its date
 */
public record PlanBasis(Basis basis, Money amount, String source, LocalDate sourceDate) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Far above the whole country's contributions; anything larger is a slip of the hand. */
    public static final Money MOST = Money.ofKronor(10_000_000_000L);

    /** What a document is called fits on a line. */
    static final int LONGEST_SOURCE = 200;

    /** Everything that is wrong with the basis, in order of precedence; empty for one that can be computed from. */
    public List<ContributionRefusal> refusals() {
        List<ContributionRefusal> refusals = new ArrayList<>(amountRefusals(amount));
        if (source == null || source.isBlank()) {
            refusals.add(new SourceMissing());
        } else if (source.length() > LONGEST_SOURCE) {
            refusals.add(new SourceTooLong(LONGEST_SOURCE));
        }
        if (sourceDate == null) {
            refusals.add(new SourceDateMissing());
        }
        return refusals;
    }

    /** What is wrong with an amount to divide; empty for a positive one in whole kronor. */
    public static List<ContributionRefusal> amountRefusals(Money amount) {
        if (amount == null) {
            return List.of(new BasisMissing());
        }
        if (!amount.isPositive()) {
            return List.of(new BasisNotPositive(amount));
        }
        if (!amount.isWholeKronor()) {
            return List.of(new BasisNotWholeKronor(amount));
        }
        return amount.compareTo(MOST) > 0 ? List.of(new BasisTooLarge(MOST)) : List.of();
    }

    /** All contributions together. */
    public Money total() {
        return basis == Basis.TOTAL ? amount : amount.times(2);
    }
}
