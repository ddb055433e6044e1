package se.tross.contribution;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import se.tross.forbund.Strand;
import se.tross.shared.origin.Amount;

/**
 * One of the three strands as a figure on top of a plan.
 *
 * @param strand which
 * @param payers who pay in it, by name, in charter order
 * @param amount what they pay together
 */
public record StrandCard(Strand strand, List<String> payers, Amount amount) implements Serializable {
    private static final long serialVersionUID = 1L;

    static List<StrandCard> of(PlanDetail plan) {
        return Stream.of(Strand.values())
                .map(strand -> new StrandCard(
                        strand,
                        plan.computation().contributions().stream()
                                .filter(one -> one.member().strand() == strand)
                                .map(one -> one.member().name())
                                .toList(),
                        plan.computation().of(strand)))
                .toList();
    }

    /** Key of the heading: one payer is named, several are counted. */
    public String getTitleKey() {
        return "contribution.card." + strand.name() + (payers.size() == 1 ? ".one" : ".many");
    }

    public String getFirst() {
        return payers.get(0);
    }

    public int getCount() {
        return payers.size();
    }

    public String getMark() {
        return MemberLine.mark(strand);
    }
}
