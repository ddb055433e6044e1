package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.money.Fraction;
import se.tross.shared.money.Money;
import se.tross.shared.money.Share;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;

/**
 * The way of a contribution ("Talets väg"): the arithmetic, the key with its § and its source, the strand's part by law,
 * the basis with its document, and the decision. The steps that all payers share are built once.
 */
final class ContributionOrigins {
    private final PlanBasis basis;
    private final KeyTerms key;
    private final Origin total;
    private final Origin decision;
    private final Map<Strand, List<Origin>> groundsOfExact = new EnumMap<>(Strand.class);
    private final Map<Strand, List<Origin>> groundsOfRounded = new EnumMap<>(Strand.class);
    private final Origin law =
            Origin.of(Kind.RULE, "contribution.origin.law", Share.HALF, Share.QUARTER, Share.QUARTER);
    private final Origin rounding = Origin.of(Kind.RULE, "contribution.origin.rounding");

    ContributionOrigins(PlanBasis basis, PlanDecision planDecision, KeyTerms key) {
        this.basis = basis;
        this.key = key;
        this.total = totalOf(basis);
        this.decision = planDecision == null
                ? Origin.of(Kind.DECISION, "contribution.origin.undecided")
                : Origin.of(
                        Kind.DECISION, "contribution.origin.decision", planDecision.paragraph(), planDecision.date());
    }

    static Origin totalOf(PlanBasis basis) {
        Origin document = basis.sourceDate() == null
                ? Origin.of(Kind.INPUT, "contribution.origin.typed", basis.amount())
                : Origin.of(
                        Kind.SOURCE,
                        "contribution.origin." + (basis.basis() == Basis.TOTAL ? "total" : "stateAmount"),
                        basis.amount(),
                        basis.source(),
                        basis.sourceDate());
        return basis.basis() == Basis.TOTAL
                ? document
                : Origin.of(Kind.FORMULA, "contribution.origin.totalFromState", basis.amount(), basis.total())
                        .restingOn(document);
    }

    Origin ofTotal() {
        return total;
    }

    Origin ofStrand(Strand strand, Money amount) {
        return Origin.of(Kind.FORMULA, "contribution.origin.strand", strand, strand.share(), basis.total(), amount)
                .restingOn(law, total);
    }

    private Origin ofKey(Strand strand) {
        KeyMethod method = key.method(strand);
        if (!key.isDocumented()) {
            return Origin.of(Kind.INPUT, "contribution.origin.keyTried", strand, method);
        }
        boolean isMix = method.needsSecondWeight();
        List<Serializable> args =
                new ArrayList<>(List.of(strand, method, key.validity().from(), key.source(), key.sourceDate()));
        if (isMix) {
            args.add(key.mixPercent());
        }
        Origin origin =
                new Origin(Kind.KEY, isMix ? "contribution.origin.keyMix" : "contribution.origin.key", args, List.of());
        return key.charterParagraph().isEmpty()
                ? origin
                : origin.restingOn(Origin.of(Kind.CHARTER, "contribution.origin.charter", key.charterParagraph()));
    }

    /** What all payers of a strand rest on; the rounding rule only those whose amount is rounded. */
    private List<Origin> grounds(Strand strand, Money ofStrand, boolean isRounded) {
        Map<Strand, List<Origin>> grounds = isRounded ? groundsOfRounded : groundsOfExact;
        return grounds.computeIfAbsent(strand, any -> {
            List<Origin> steps = new ArrayList<>();
            if (key.method(strand) != null) {
                steps.add(ofKey(strand));
            }
            steps.add(ofStrand(strand, ofStrand));
            if (isRounded) {
                steps.add(rounding);
            }
            steps.add(decision);
            return steps;
        });
    }

    ComputedContribution explained(
            RegisteredMember payer,
            BigDecimal weight,
            BigDecimal sum,
            Money ofStrand,
            Money rounded,
            Fraction deviation) {
        List<Origin> grounds = grounds(payer.strand(), ofStrand, deviation.signum() != 0);
        Origin origin =
                formula(payer, weight, sum, ofStrand, rounded, deviation).restingOn(grounds);
        return new ComputedContribution(payer, weight, sum, ofStrand, rounded, deviation, origin);
    }

    private Origin formula(
            RegisteredMember payer,
            BigDecimal weight,
            BigDecimal sum,
            Money ofStrand,
            Money rounded,
            Fraction deviation) {
        if (weight.compareTo(sum) == 0) {
            return Origin.of(Kind.FORMULA, "contribution.origin.whole", payer.name(), payer.strand(), rounded);
        }
        Share share = ComputedContribution.share(weight, sum);
        boolean isExact = deviation.signum() == 0;
        if (isExact && key.method(payer.strand()) == KeyMethod.PERCENT_OF_TOTAL) {
            return Origin.of(
                    Kind.FORMULA,
                    "contribution.origin.shareOfTotal",
                    payer.name(),
                    new Share(share.fraction().times(payer.strand().share().fraction())),
                    basis.total(),
                    rounded);
        }
        return isExact
                ? Origin.of(Kind.FORMULA, "contribution.origin.shareExact", payer.name(), share, ofStrand, rounded)
                : Origin.of(
                        Kind.FORMULA,
                        "contribution.origin.shareRounded",
                        payer.name(),
                        share,
                        ofStrand,
                        Fraction.of(rounded.kronor(), 1).minus(deviation),
                        rounded,
                        deviation);
    }
}
