package se.tross.insats.financing;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.insats.FinancingSource;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * What an insats of several förbund costs as a whole: each registers its own part and cost (S6). Money and what is given in kind
 * alike, in kronor.
 *
 * @param years those in which anybody pays, in order of time
 * @param parts this förbund's own part first, the others by name; none for an insats of one förbund alone
 */
public record JointCost(List<FinancialYear> years, List<Part> parts) implements Serializable {
    private static final long serialVersionUID = 1L;

    public JointCost {
        years = List.copyOf(years);
        parts = List.copyOf(parts);
    }

    /** @param financing every payer of the insats, also the other förbund */
    public static JointCost of(Collection<FinancingTerms> financing) {
        Map<String, List<FinancingTerms>> others = financing.stream()
                .filter(one -> one.source() == FinancingSource.OTHER_FORBUND)
                .collect(Collectors.groupingBy(
                        FinancingTerms::payer,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.toList()));
        if (others.isEmpty()) {
            return new JointCost(List.of(), List.of());
        }
        Part own = Part.of(
                "", financing.stream().filter(one -> one.source().isOwnPart()).toList());
        return new JointCost(
                financing.stream().map(FinancingTerms::year).distinct().sorted().toList(),
                Stream.concat(
                                Stream.of(own),
                                others.entrySet().stream().map(other -> Part.of(other.getKey(), other.getValue())))
                        .toList());
    }

    public boolean isJoint() {
        return !parts.isEmpty();
    }

    /** All förbund together. */
    public Money sum(FinancialYear year) {
        return Money.sum(parts.stream().map(part -> part.of(year)).toList());
    }

    public Money sum() {
        return Money.sum(parts.stream().map(Part::sum).toList());
    }

    /** What one förbund answers for. @param forbund its name; empty for this one @param amounts by year, without years of nothing */
    public record Part(String forbund, Map<FinancialYear, Money> amounts) implements Serializable {
        private static final long serialVersionUID = 1L;

        public Part {
            amounts = Map.copyOf(amounts);
        }

        private static Part of(String forbund, List<FinancingTerms> paid) {
            return new Part(
                    forbund,
                    paid.stream()
                            .collect(Collectors.groupingBy(
                                    FinancingTerms::year,
                                    Collectors.mapping(
                                            FinancingTerms::amount, Collectors.reducing(Money.ZERO, Money::plus)))));
        }

        public Money of(FinancialYear year) {
            return amounts.getOrDefault(year, Money.ZERO);
        }

        public Money sum() {
            return Money.sum(List.copyOf(amounts.values()));
        }
    }
}
