package se.tross.budget.entry;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.budget.BudgetRow;
import se.tross.budget.LineKind;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * A row of an uploaded table as it would be taken, for somebody to look at first.
 *
 * @param number its number in the file
 * @param match what becomes of it
 * @param name as in the file
 * @param line the budget's line that it is, or may be; null for the others
 * @param kind what a new line is
 * @param goalAreaId the goal area of a new line; null for none
 * @param amounts what the file gives, in kronor; a year that it leaves blank is left as it is
 */
public record PreviewRow(
        int number,
        ImportMatch match,
        String name,
        BudgetRow line,
        LineKind kind,
        Long goalAreaId,
        SortedMap<FinancialYear, Money> amounts)
        implements Serializable {

    public PreviewRow {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** The answer to a suggestion: yes, it is that line. */
    public PreviewRow accepted() {
        return new PreviewRow(number, ImportMatch.MATCHED, name, line, kind, goalAreaId, amounts);
    }

    /** The answer to a suggestion: no, it is another line. */
    public PreviewRow asNew() {
        return new PreviewRow(number, ImportMatch.NEW, name, null, kind, goalAreaId, amounts);
    }

    /** The same as a line of another kind, in another goal area or none. */
    public PreviewRow as(LineKind otherKind, Long otherArea) {
        return new PreviewRow(number, match, name, line, otherKind, otherArea, amounts);
    }
}
