package se.tross.budget.reallocation;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.shared.time.FinancialYear;

/**
 * A line of the decided budget with what has been moved.
 *
 * @param row the line
 * @param amount decided, moved and now
 */
record MovedLine(BudgetRow row, MovedAmount amount) implements Serializable {
    private static final long serialVersionUID = 1L;

    static List<MovedLine> of(Reallocations reallocations, BudgetContent content, FinancialYear year) {
        return content.rows().stream()
                .filter(row -> row.kind().isCost())
                .map(row -> new MovedLine(row, reallocations.of(row, year)))
                .toList();
    }
}
