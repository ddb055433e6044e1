package se.tross.contribution;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.contribution.KeyRefusal.InhabitantsNotWhole;
import se.tross.contribution.KeyRefusal.KeyDoesNotSum;
import se.tross.contribution.KeyRefusal.KeyMethodMissing;
import se.tross.contribution.KeyRefusal.KeyRowForNoPayer;
import se.tross.contribution.KeyRefusal.KeyRowMissing;
import se.tross.contribution.KeyRefusal.KeyRowTwice;
import se.tross.contribution.KeyRefusal.MixPercentOutOfRange;
import se.tross.contribution.KeyRefusal.SupportMeasureAllZero;
import se.tross.contribution.KeyRefusal.SupportMeasureMissing;
import se.tross.contribution.KeyRefusal.WeightNotPositive;
import se.tross.contribution.KeyRefusal.WeightNotUsable;
import se.tross.forbund.MemberRegister;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;

/** The part of {@link KeyRules} that looks at the rows: who has one, and what it weighs. */
final class KeyWeightRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);
    private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int MOST_DECIMALS = 6;

    private KeyWeightRules() {}

    /** Every payer of a divided strand has exactly one row, and nobody else has any. */
    static void rowRefusals(
            KeyTerms terms,
            Map<Strand, List<RegisteredMember>> payers,
            MemberRegister register,
            List<ContributionRefusal> refusals) {
        Map<Long, String> expected = new HashMap<>();
        payers.forEach((strand, members) -> {
            if (terms.method(strand) != null) {
                members.forEach(member -> expected.put(member.id(), member.name()));
            } else if (members.size() > 1) {
                refusals.add(new KeyMethodMissing(strand));
            }
        });
        Map<Long, String> names = register.members().stream()
                .collect(Collectors.toMap(RegisteredMember::id, RegisteredMember::name, (first, again) -> first));
        Set<Long> seen = new HashSet<>();
        for (KeyWeight weight : terms.weights()) {
            String name = names.getOrDefault(weight.memberId(), String.valueOf(weight.memberId()));
            if (!expected.containsKey(weight.memberId())) {
                refusals.add(new KeyRowForNoPayer(name));
            } else if (!seen.add(weight.memberId())) {
                refusals.add(new KeyRowTwice(name));
            }
        }
        payers.values().stream()
                .flatMap(List::stream)
                .filter(member -> expected.containsKey(member.id()) && !seen.contains(member.id()))
                .forEach(member -> refusals.add(new KeyRowMissing(member.name())));
    }

    /** The rows of one strand weigh what its method says, and add up. */
    static void weightRefusals(
            KeyTerms terms, Strand strand, List<RegisteredMember> payers, List<ContributionRefusal> refusals) {
        KeyMethod method = terms.method(strand);
        if (method == null) {
            return;
        }
        int before = refusals.size();
        Map<Long, KeyWeight> weights =
                terms.weights().stream().collect(Collectors.toMap(KeyWeight::memberId, weight -> weight));
        payers.forEach(payer -> rowRefusals(method, payer.name(), weights.get(payer.id()), refusals));
        if (method.needsSecondWeight() && !isPercent(terms.mixPercent())) {
            refusals.add(new MixPercentOutOfRange());
        }
        if (refusals.size() > before) {
            return;
        }
        if (method.isPercent()) {
            BigDecimal due = method == KeyMethod.PERCENT_OF_TOTAL ? QUARTER : HUNDRED;
            BigDecimal sum = payers.stream()
                    .map(payer -> weights.get(payer.id()).weight())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(due) != 0) {
                refusals.add(new KeyDoesNotSum(strand, sum, due));
            }
        }
        if (method.needsSecondWeight()
                && payers.stream()
                        .allMatch(
                                payer -> weights.get(payer.id()).secondWeight().signum() == 0)) {
            refusals.add(new SupportMeasureAllZero());
        }
    }

    static void rowRefusals(KeyMethod method, String payer, KeyWeight weight, List<ContributionRefusal> refusals) {
        if (weight.weight() == null || weight.weight().signum() <= 0) {
            refusals.add(new WeightNotPositive(payer));
        } else if (weight.weight().compareTo(TOO_LARGE) >= 0 || decimals(weight.weight()) > MOST_DECIMALS) {
            refusals.add(new WeightNotUsable(payer, MOST_DECIMALS));
        } else if (method.isStatistics() && decimals(weight.weight()) > 0) {
            refusals.add(new InhabitantsNotWhole(payer));
        }
        if (method.needsSecondWeight()) {
            BigDecimal second = weight.secondWeight();
            if (second == null || second.signum() < 0) {
                refusals.add(new SupportMeasureMissing(payer));
            } else if (second.compareTo(TOO_LARGE) >= 0 || decimals(second) > MOST_DECIMALS) {
                refusals.add(new WeightNotUsable(payer, MOST_DECIMALS));
            }
        }
    }

    private static int decimals(BigDecimal value) {
        return Math.max(value.stripTrailingZeros().scale(), 0);
    }

    private static boolean isPercent(BigDecimal value) {
        return value != null && value.signum() > 0 && value.compareTo(HUNDRED) < 0 && decimals(value) <= MOST_DECIMALS;
    }
}
