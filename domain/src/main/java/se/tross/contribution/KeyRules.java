package se.tross.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tross.contribution.GroundRefusal.KeyParagraphMissing;
import se.tross.contribution.GroundRefusal.KeyParagraphTooLong;
import se.tross.contribution.GroundRefusal.SourceDateMissing;
import se.tross.contribution.GroundRefusal.SourceMissing;
import se.tross.contribution.GroundRefusal.SourceTooLong;
import se.tross.contribution.KeyRefusal.KeyOverlaps;
import se.tross.contribution.KeyRefusal.MembershipChangesWithinKey;
import se.tross.forbund.MemberRegister;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.time.Period;

/**
 * What an allocation key must fulfil before it may be kept: every payer on its days has a weight and nobody else, the
 * weights are what the method says and add up (L6, L7, R-ROUND), it names its § and its source, and no other key applies
 * on its days.
 *
 * @param register the förbund's members of all times
 * @param otherKeys the validity of the förbund's other keys
 */
public record KeyRules(MemberRegister register, Collection<Period> otherKeys) {

    private static final List<Strand> DIVIDED = List.of(Strand.REGION, Strand.MUNICIPALITY);

    public KeyRules {
        otherKeys = List.copyOf(otherKeys);
    }

    /** Everything that is wrong with the terms, in order of precedence; empty for a key that may be kept. */
    public List<ContributionRefusal> refusals(KeyTerms terms) {
        List<ContributionRefusal> refusals = new ArrayList<>();
        if (terms.charterParagraph().isEmpty()) {
            refusals.add(new KeyParagraphMissing());
        } else if (terms.charterParagraph().length() > PlanBasis.LONGEST_SOURCE) {
            refusals.add(new KeyParagraphTooLong(PlanBasis.LONGEST_SOURCE));
        }
        if (terms.source().isEmpty()) {
            refusals.add(new SourceMissing());
        } else if (terms.source().length() > PlanBasis.LONGEST_SOURCE) {
            refusals.add(new SourceTooLong(PlanBasis.LONGEST_SOURCE));
        }
        if (terms.sourceDate() == null) {
            refusals.add(new SourceDateMissing());
        }
        otherKeys.stream().filter(terms.validity()::overlaps).forEach(other -> refusals.add(new KeyOverlaps(other)));
        Map<Strand, List<RegisteredMember>> payers = payersDuring(terms.validity(), refusals);
        KeyWeightRules.rowRefusals(terms, payers, register, refusals);
        if (refusals.isEmpty()) {
            DIVIDED.forEach(strand -> KeyWeightRules.weightRefusals(terms, strand, payers.get(strand), refusals));
        }
        refusals.sort(ContributionRefusal.PRECEDENCE);
        return refusals;
    }

    private Map<Strand, List<RegisteredMember>> payersDuring(Period validity, List<ContributionRefusal> refusals) {
        List<RegisteredMember> touched = register.members().stream()
                .filter(member -> member.pays() && member.validity().overlaps(validity))
                .toList();
        touched.stream()
                .filter(member -> !member.validity().contains(validity))
                .forEach(member -> refusals.add(new MembershipChangesWithinKey(member.name(), member.validity())));
        return DIVIDED.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        strand -> touched.stream()
                                .filter(member -> member.strand() == strand)
                                .toList()));
    }

    /** The weights in the order of the charter, which decides who gets an odd krona. */
    public List<KeyWeight> inCharterOrder(List<KeyWeight> weights) {
        Map<Long, Integer> places = IntStream.range(0, register.members().size())
                .boxed()
                .collect(Collectors.toMap(i -> register.members().get(i).id(), i -> i, (first, again) -> first));
        return weights.stream()
                .sorted(Comparator.comparing(weight -> places.getOrDefault(weight.memberId(), Integer.MAX_VALUE)))
                .toList();
    }
}
