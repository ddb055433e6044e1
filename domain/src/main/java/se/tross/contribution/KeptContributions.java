package se.tross.contribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.forbund.MemberRegister;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.money.Fraction;
import se.tross.shared.money.Money;
import se.tross.shared.money.Share;
import se.tross.shared.origin.Amount;

/** Explains the amounts of a kept plan from its own rows: they stand, even when members have come and gone since. */
final class KeptContributions {
    private final ContributionPlan plan;
    private final ContributionOrigins origins;
    private final Map<Long, RegisteredMember> members;

    KeptContributions(ContributionPlan plan, KeyTerms key, MemberRegister register) {
        this.plan = plan;
        this.origins = new ContributionOrigins(plan.basis(), plan.decision(), key);
        this.members = register.members().stream().collect(Collectors.toMap(RegisteredMember::id, Function.identity()));
    }

    ContributionComputation computation() {
        List<ComputedContribution> rows =
                plan.contributions().stream().map(this::explained).toList();
        return ContributionComputation.ofRows(
                plan.total(), rows, strand -> new Amount(ofStrand(strand), origins.ofStrand(strand, ofStrand(strand))));
    }

    private ComputedContribution explained(Contribution row) {
        Money ofStrand = ofStrand(row.strand());
        BigDecimal sum = rows(row.strand()).stream().map(Contribution::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Share share = new Share(Fraction.of(row.weight()).dividedBy(Fraction.of(sum)));
        Fraction exact = share.ofOre(ofStrand);
        Fraction deviation = Fraction.of(row.amount().ore(), 1).minus(exact).dividedBy(Fraction.of(100, 1));
        return origins.explained(members.get(row.memberId()), row.weight(), sum, ofStrand, row.amount(), deviation);
    }

    private Money ofStrand(Strand strand) {
        return Money.sum(rows(strand).stream().map(Contribution::amount).toList());
    }

    private List<Contribution> rows(Strand strand) {
        return plan.contributions().stream()
                .filter(row -> row.strand() == strand)
                .toList();
    }
}
