package se.tross.contribution;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tross.forbund.Membership;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.refusal.Refused;

/** What the payers of a strand weigh against each other by a key, as one number each. */
final class StrandWeights {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final KeyTerms key;
    private final Map<Long, KeyWeight> rows = new HashMap<>();

    StrandWeights(KeyTerms key, Membership membership) {
        this.key = key;
        key.weights().forEach(row -> rows.put(row.memberId(), row));
        List<String> missing = membership.payers().stream()
                .filter(payer -> isDivided(payer.strand()) && !rows.containsKey(payer.id()))
                .map(RegisteredMember::name)
                .toList();
        boolean isUndivided = List.of(Strand.values()).stream()
                .anyMatch(strand ->
                        !isDivided(strand) && membership.payers(strand).size() > 1);
        boolean hasFormerPayer = rows.keySet().stream()
                .anyMatch(id ->
                        membership.member(id).filter(RegisteredMember::pays).isEmpty());
        if (!missing.isEmpty() || hasFormerPayer || isUndivided) {
            throw new Refused(new KeyDoesNotFitMembers(membership.day(), missing));
        }
    }

    private boolean isDivided(Strand strand) {
        return key.method(strand) != null;
    }

    List<BigDecimal> of(Strand strand, List<RegisteredMember> payers) {
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
