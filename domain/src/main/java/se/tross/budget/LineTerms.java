package se.tross.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.budget.LineRefusal.LineEsfWithoutInsats;
import se.tross.budget.LineRefusal.LineGoalAreaNeedsInsats;
import se.tross.budget.LineRefusal.LineKindMissing;
import se.tross.budget.LineRefusal.LineNameMissing;
import se.tross.budget.LineRefusal.LineTextTooLong;
import se.tross.shared.time.Period;

/**
 * What a budget line says besides its amounts.
 *
 * @param kind what it is
 * @param name what it is called
 * @param goalAreaId the förbund's goal area; null for a line without one
 * @param responsible who answers for it, a function rather than a person; may be empty
 * @param accounts where it is followed up; null when not said
 * @param financed from when to when a decision finances it; null when not said
 * @param financingDecision the decision that finances it, in words; may be empty
 * @param esf whether it is financed by the European Social Fund (M4)
 * @param comment free text; may be empty
 * @param source where the amounts come from; may be empty
 */
public record LineTerms(
        LineKind kind,
        String name,
        Long goalAreaId,
        String responsible,
        AccountInterval accounts,
        Period financed,
        String financingDecision,
        boolean esf,
        String comment,
        String source)
        implements Serializable {
    private static final int LONGEST = 200;
    private static final int LONGEST_COMMENT = 2000;

    public LineTerms {
        name = strip(name);
        responsible = strip(responsible);
        financingDecision = strip(financingDecision);
        comment = strip(comment);
        source = strip(source);
    }

    /** A line of which only kind, name and goal area are known. */
    public static LineTerms of(LineKind kind, String name, Long goalAreaId) {
        return new LineTerms(kind, name, goalAreaId, "", null, null, "", false, "", "");
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }

    /** Everything that the rules refuse, the weightiest first; empty when the line may be kept. */
    public List<BudgetRefusal> refusals() {
        List<BudgetRefusal> refusals = new ArrayList<>();
        if (kind == null) {
            refusals.add(new LineKindMissing());
        }
        if (name.isEmpty()) {
            refusals.add(new LineNameMissing());
        }
        refuseLongerThan(LONGEST, "name", name, refusals);
        refuseLongerThan(LONGEST, "responsible", responsible, refusals);
        refuseLongerThan(LONGEST, "financingDecision", financingDecision, refusals);
        refuseLongerThan(LONGEST_COMMENT, "comment", comment, refusals);
        refuseLongerThan(LONGEST, "source", source, refusals);
        if (goalAreaId != null && kind != null && kind.isOperations()) {
            refusals.add(new LineGoalAreaNeedsInsats());
        }
        if (esf && kind != null && kind.isOperations()) {
            refusals.add(new LineEsfWithoutInsats());
        }
        refusals.sort(BudgetRefusal.PRECEDENCE);
        return refusals;
    }

    private static void refuseLongerThan(int longest, String field, String text, List<BudgetRefusal> refusals) {
        if (text.length() > longest) {
            refusals.add(new LineTextTooLong(field, longest));
        }
    }
}
