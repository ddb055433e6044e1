package se.tross.contribution;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import se.tross.forbund.Strand;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;

/** One payer in a small table: its strand, its part of the whole, what it pays. */
public record MemberLine(Strand strand, String name, Percentage share, Amount amount) implements Serializable {
    private static final long serialVersionUID = 1L;

    public static List<MemberLine> of(ContributionComputation computation) {
        return computation.contributions().stream()
                .map(one -> new MemberLine(one.member().strand(), one.member().name(), one.share(), one.amount()))
                .toList();
    }

    /** The mark of the strand, as the stylesheet names it. */
    public String getMark() {
        return mark(strand);
    }

    static String mark(Strand strand) {
        return strand.name().toLowerCase(Locale.ROOT);
    }
}
