package se.tross.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.contribution.KeyRefusal.KeyMethodMissing;
import se.tross.contribution.KeyRefusal.ShareTooLargeForNewcomer;
import se.tross.forbund.Membership;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.refusal.Refused;

/** Makes room in a key for a municipality that joins (L5). */
final class Newcomer {

    private Newcomer() {}

    static KeyTerms widen(KeyTerms key, Membership membership, RegisteredMember joining, KeyWeight weight) {
        refuseUnusable(key, joining, weight);
        List<KeyWeight> weights = new ArrayList<>();
        if (!key.municipalMethod().isPercent()) {
            weights.addAll(key.weights());
            weights.add(new KeyWeight(joining.id(), weight.weight(), weight.secondWeight()));
            return key.with(weights);
        }
        Set<Long> municipalities = membership.payers(Strand.MUNICIPALITY).stream()
                .map(RegisteredMember::id)
                .collect(Collectors.toSet());
        BigDecimal whole = key.weights().stream()
                .filter(row -> municipalities.contains(row.memberId()))
                .map(KeyWeight::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weight.weight().compareTo(whole) >= 0) {
            throw new Refused(new ShareTooLargeForNewcomer(whole));
        }
        // Weights only count against each other, so w·(whole − p) beside p·whole is exact where w·(1 − p/whole) is not.
        BigDecimal left = whole.subtract(weight.weight());
        for (KeyWeight row : key.weights()) {
            boolean givesWay = municipalities.contains(row.memberId());
            weights.add(givesWay ? KeyWeight.of(row.memberId(), row.weight().multiply(left)) : row);
        }
        weights.add(KeyWeight.of(joining.id(), weight.weight().multiply(whole)));
        return key.with(weights);
    }

    private static void refuseUnusable(KeyTerms key, RegisteredMember joining, KeyWeight weight) {
        if (key.municipalMethod() == null) {
            throw new Refused(new KeyMethodMissing(Strand.MUNICIPALITY));
        }
        List<ContributionRefusal> refusals = new ArrayList<>();
        KeyWeightRules.rowRefusals(key.municipalMethod(), joining.name(), weight, refusals);
        Refused.ifAny(refusals);
    }
}
