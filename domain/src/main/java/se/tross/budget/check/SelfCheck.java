package se.tross.budget.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The document examines itself: sums, contributions against the key, financing against the year, units, saved money, and
 * the text against the table. It reads and changes nothing; the same version always gives the same findings.
 */
public final class SelfCheck {
    private static final Comparator<BudgetFinding> WEIGHTIEST_FIRST = Comparator.comparing(BudgetFinding::severity);

    private SelfCheck() {}

    /** The weightiest first; within a weight, lines before sums, contributions, saved money and texts. */
    public static List<BudgetFinding> of(CheckSubject subject) {
        List<BudgetFinding> findings = new ArrayList<>();
        LineChecks.check(subject.figures().content(), findings);
        FinancingChecks.check(subject.figures().content(), findings);
        UnitChecks.check(subject.figures().content(), findings);
        SumChecks.check(subject.figures(), findings);
        ContributionChecks.check(subject, findings);
        EquityChecks.check(subject.figures(), findings);
        TextChecks.check(subject, findings);
        findings.sort(WEIGHTIEST_FIRST);
        return List.copyOf(findings);
    }
}
