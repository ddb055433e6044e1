package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.forbund.Membership;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.money.Fraction;
import se.tross.shared.money.Money;
import se.tross.shared.money.Split;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Refused;

/**
 * A year's contributions computed to the krona (L6, L7, R-ROUND): the total into half, quarter and quarter; each strand
 * among its payers by the key; whole kronor throughout, what is left over by largest remainder, ties in charter order.
 * The sum is always exactly the total.
 */
public final class ContributionComputation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Amount total;
    private final Map<Strand, Amount> strands = new EnumMap<>(Strand.class);
    private final Map<Long, ComputedContribution> byMember = new LinkedHashMap<>();

    private ContributionComputation(
            Map<Strand, Money> strandSums, ContributionOrigins origins, List<ComputedContribution> rows) {
        Money sum = Money.sum(strandSums.values());
        total = new Amount(sum, origins.ofTotal());
        strandSums.forEach(
                (strand, amount) -> strands.put(strand, new Amount(amount, origins.ofStrand(strand, amount))));
        rows.forEach(row -> byMember.put(row.member().id(), row));
    }

    private static ContributionComputation compute(
            PlanBasis basis, PlanDecision decision, KeyTerms key, Membership membership) {
        StrandWeights weights = new StrandWeights(key, membership);
        ContributionOrigins origins = new ContributionOrigins(basis, decision, key);
        List<Money> parts = basis.total()
                .splitWholeKronor(Stream.of(Strand.values()).map(Strand::weight).toList())
                .amounts();
        Map<Strand, Money> sums = new EnumMap<>(Strand.class);
        List<ComputedContribution> rows = new ArrayList<>();
        for (Strand strand : Strand.values()) {
            Money ofStrand = parts.get(strand.ordinal());
            sums.put(strand, ofStrand);
            divide(strand, ofStrand, weights, membership, origins, rows);
        }
        return new ContributionComputation(sums, origins, rows);
    }

    private static void divide(
            Strand strand,
            Money ofStrand,
            StrandWeights weights,
            Membership membership,
            ContributionOrigins origins,
            List<ComputedContribution> rows) {
        List<RegisteredMember> payers = membership.payers(strand);
        List<BigDecimal> own = weights.of(strand, payers);
        BigDecimal sum = own.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Split split = ofStrand.splitWholeKronor(own);
        for (int i = 0; i < payers.size(); i++) {
            Split.Part part = split.parts().get(i);
            rows.add(origins.explained(payers.get(i), own.get(i), sum, ofStrand, part.amount(), part.deviation()));
        }
    }

    /**
     * The contributions of a total that nobody has decided or documented yet: for trying, checking and measuring.
     *
     * @throws Refused if the total is not a positive amount in whole kronor, or the key does not fit the membership
     */
    public static ContributionComputation of(Money total, KeyTerms key, Membership membership) {
        Refused.ifAny(PlanBasis.amountRefusals(total));
        return compute(new PlanBasis(Basis.TOTAL, total, "", null), null, key, membership);
    }

    /**
     * The contributions of a documented basis.
     *
     * @param decision the decision that the contributions rest on; null while there is none
     * @throws Refused if the basis is not whole, or the key does not fit the membership
     */
    public static ContributionComputation of(
            PlanBasis basis, PlanDecision decision, KeyTerms key, Membership membership) {
        Refused.ifAny(basis.refusals());
        return compute(basis, decision, key, membership);
    }

    /**
     * The contributions of a plan as they were kept, with their way. Nothing is computed anew: a decided amount stays what
     * it was even if the charter's order changes later.
     *
     * @param rows what was kept, in the order that it is shown
     */
    public static ContributionComputation kept(
            PlanBasis basis, PlanDecision decision, KeyTerms key, List<KeptContribution> rows) {
        ContributionOrigins origins = new ContributionOrigins(basis, decision, key);
        Map<Strand, Money> sums = new EnumMap<>(Strand.class);
        Map<Strand, BigDecimal> weights = new EnumMap<>(Strand.class);
        for (KeptContribution row : rows) {
            sums.merge(row.member().strand(), row.amount(), Money::plus);
            weights.merge(row.member().strand(), row.weight(), BigDecimal::add);
        }
        List<ComputedContribution> explained = rows.stream()
                .map(row -> {
                    Strand strand = row.member().strand();
                    return origins.explained(
                            row.member(),
                            row.weight(),
                            weights.get(strand),
                            sums.get(strand),
                            row.amount(),
                            row.deviation(weights.get(strand), sums.get(strand)));
                })
                .toList();
        return new ContributionComputation(sums, origins, explained);
    }

    /** What a basis gives all together, with where that comes from, without computing the rest. */
    public static Amount totalOf(PlanBasis basis) {
        return new Amount(basis.total(), ContributionOrigins.totalOf(basis));
    }

    /** All contributions together, with where that comes from. */
    public Amount total() {
        return total;
    }

    /** What a strand pays together. */
    public Amount of(Strand strand) {
        return strands.get(strand);
    }

    /** One for each payer, in charter order. */
    public List<ComputedContribution> contributions() {
        return List.copyOf(byMember.values());
    }

    public Optional<ComputedContribution> of(long memberId) {
        return Optional.ofNullable(byMember.get(memberId));
    }

    /** How many kronor were handed out by largest remainder, to the strands and within them. */
    public long kronorHandedOut() {
        long toStrands = Stream.of(Strand.values())
                .filter(strand -> Fraction.of(of(strand).money().ore(), 1)
                                .compareTo(strand.share().ofOre(total.money()))
                        > 0)
                .count();
        return toStrands
                + byMember.values().stream()
                        .filter(one -> one.deviation().signum() > 0)
                        .count();
    }
}
