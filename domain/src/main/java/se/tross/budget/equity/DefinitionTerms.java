package se.tross.budget.equity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.DisposableTerm;
import se.tross.budget.EquityRefusal.DefinitionEmpty;
import se.tross.budget.EquityRefusal.DefinitionOverlaps;
import se.tross.budget.EquityRefusal.RuleSourceMissing;
import se.tross.budget.VersionRefusal.VersionTextTooLong;
import se.tross.shared.time.Period;

/**
 * The förbund's own definition of what is free for new insatser (M3), as a value.
 *
 * @param validity from when to when it applies
 * @param terms what is added and what is taken away
 * @param paragraph the § that it rests on; may be empty
 * @param source the document that says so
 */
public record DefinitionTerms(Period validity, Set<DisposableTerm> terms, String paragraph, String source)
        implements Serializable {
    private static final int LONGEST = 200;

    /** Income and saved money minus total cost, for a förbund that has defined nothing. */
    public static final Set<DisposableTerm> USUAL =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(DisposableTerm.EQUITY_TO_KEEP)));

    public DefinitionTerms {
        terms = Set.copyOf(terms);
        paragraph = paragraph == null ? "" : paragraph.strip();
        source = source == null ? "" : source.strip();
    }

    /**
     * Everything that the rules refuse, the weightiest first; empty when the definition may be kept.
     *
     * @param others when the förbund's other definitions apply
     */
    public List<BudgetRefusal> refusals(Collection<Period> others) {
        List<BudgetRefusal> refusals = new ArrayList<>();
        if (source.isEmpty()) {
            refusals.add(new RuleSourceMissing());
        }
        if (source.length() > LONGEST) {
            refusals.add(new VersionTextTooLong("source", LONGEST));
        }
        if (paragraph.length() > LONGEST) {
            refusals.add(new VersionTextTooLong("paragraph", LONGEST));
        }
        if (terms.isEmpty()) {
            refusals.add(new DefinitionEmpty());
        }
        others.stream()
                .filter(validity::overlaps)
                .findFirst()
                .ifPresent(other -> refusals.add(new DefinitionOverlaps(other)));
        refusals.sort(BudgetRefusal.PRECEDENCE);
        return refusals;
    }
}
