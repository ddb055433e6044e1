package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;

/** How one strand's quarter is divided, as typed: the method and a line for each payer. */
public class StrandForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Strand strand;
    private KeyMethod method;
    private List<WeightLine> lines = new ArrayList<>();

    public StrandForm(Strand strand, KeyMethod method) {
        this.strand = strand;
        this.method = method;
    }

    /** Lines for exactly these payers; what was typed for those that stay is kept. */
    void fit(Collection<RegisteredMember> payers, Map<Long, KeyWeight> known) {
        Map<Long, WeightLine> typed =
                lines.stream().collect(Collectors.toMap(WeightLine::memberId, Function.identity()));
        lines = payers.stream()
                .filter(payer -> payer.strand() == strand)
                .map(payer -> typed.getOrDefault(payer.id(), line(payer, known.get(payer.id()))))
                .collect(Collectors.toCollection(ArrayList::new));
        if (isDivided() && method == null) {
            method = KeyMethod.PERCENT_OF_TOTAL;
        }
    }

    private static WeightLine line(RegisteredMember payer, KeyWeight known) {
        return known == null
                ? new WeightLine(payer, null, null)
                : new WeightLine(payer, known.weight(), known.secondWeight());
    }

    /** Whether there is anything to divide: one payer alone pays the whole quarter. */
    public boolean isDivided() {
        return lines.size() > 1;
    }

    /** The method; null where one payer pays it all. */
    KeyMethod methodOfTerms() {
        return isDivided() ? method : null;
    }

    List<KeyWeight> weights() {
        return isDivided()
                ? lines.stream().map(line -> line.toWeight(isMixed())).toList()
                : List.of();
    }

    public boolean isMixed() {
        return isDivided() && method != null && method.needsSecondWeight();
    }

    public boolean isPercent() {
        return method != null && method.isPercent();
    }

    /** What the lines must add up to, for the methods that say so; null for the others. */
    public BigDecimal getDue() {
        if (!isPercent()) {
            return null;
        }
        return method == KeyMethod.PERCENT_OF_TOTAL ? QUARTER : HUNDRED;
    }

    public BigDecimal getSum() {
        return lines.stream()
                .map(WeightLine::getWeight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal getSecondSum() {
        return lines.stream()
                .map(WeightLine::getSecond)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Strand getStrand() {
        return strand;
    }

    /** The refusal of a missing method names this field. */
    public KeyMethod[] getMethods() {
        return KeyMethod.values();
    }

    public KeyMethod getMethod() {
        return method;
    }

    public void setMethod(KeyMethod method) {
        this.method = method;
    }

    public List<WeightLine> getLines() {
        return lines;
    }
}
