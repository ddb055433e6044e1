package se.tross.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.tross.shared.trail.RecordPages;

/** Budget versions and lines, and what the förbund has set for its budgets. */
@ApplicationScoped
public class BudgetRecordPages implements RecordPages {

    @Override
    public Optional<String> page(String table, long id) {
        return switch (table) {
            case "budget_version" -> Optional.of("/budget/budgets?id=" + id);
            case "budget_line" -> Optional.of("/budget/line?id=" + id);
            case "budget_goal_area", "budget_equity_step", "budget_disposable" -> Optional.of("/budget/settings");
            default -> Optional.empty();
        };
    }
}
