package se.tross.contribution;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.contribution.PlanRefusal.KeyDoesNotFitMembers;
import se.tross.forbund.Membership;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.refusal.Refused;

/** What the payers of a strand weigh against each other by a key, as one number each. */
public final class StrandWeights {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final KeyTerms key;
    private final Map<Long, KeyWeight> rows = new HashMap<>();

    /** @throws Refused if the key does not fit the membership */
    StrandWeights(KeyTerms key, Membership membership) {
        Refused.ifAny(refusals(key, membership));
        this.key = key;
        key.weights().forEach(row -> rows.put(row.memberId(), row));
    }

    /** Why the key cannot divide among these members; empty when it can. */
    public static List<ContributionRefusal> refusals(KeyTerms key, Membership membership) {
        Set<Long> weighed = key.weights().stream().map(KeyWeight::memberId).collect(Collectors.toSet());
        List<String> missing = membership.payers().stream()
                .filter(payer -> key.method(payer.strand()) != null && !weighed.contains(payer.id()))
                .map(RegisteredMember::name)
                .toList();
        boolean isUndivided = Stream.of(Strand.values())
                .anyMatch(strand ->
                        key.method(strand) == null && membership.payers(strand).size() > 1);
        boolean hasNoPayer = weighed.stream()
                .anyMatch(id ->
                        membership.member(id).filter(RegisteredMember::pays).isEmpty());
        return missing.isEmpty() && !isUndivided && !hasNoPayer
                ? List.of()
                : List.of(new KeyDoesNotFitMembers(membership.day(), missing));
    }

    public List<BigDecimal> of(Strand strand, List<RegisteredMember> payers) {
        KeyMethod method = key.method(strand);
        if (method == null) {
            return List.of(BigDecimal.ONE);
        }
        List<KeyWeight> own = payers.stream().map(payer -> rows.get(payer.id())).toList();
        return method.needsSecondWeight()
                ? mixed(own)
                : own.stream().map(KeyWeight::weight).toList();
    }

    /**
     * m of the försörjningsmått's part and 1 − m of the inhabitants' part, brought to one denominator so that nothing is
     * rounded: m·s·ΣB + (100 − m)·b·ΣS.
     */
    private List<BigDecimal> mixed(List<KeyWeight> own) {
        BigDecimal measure = key.mixPercent();
        BigDecimal inhabitants = HUNDRED.subtract(measure);
        BigDecimal sumOfInhabitants = own.stream().map(KeyWeight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sumOfMeasures = own.stream().map(KeyWeight::secondWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return own.stream()
                .map(row -> measure.multiply(row.secondWeight())
                        .multiply(sumOfInhabitants)
                        .add(inhabitants.multiply(row.weight()).multiply(sumOfMeasures)))
                .toList();
    }
}
