package se.tross.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NavigationEntry;
import se.tross.shared.frame.NavigationGroup;
import se.tross.shared.frame.NavigationSource;

/** The budgets of all years; everything else about a budget is reached from there. */
@ApplicationScoped
public class BudgetNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                NavigationGroup.ECONOMY, "budget.nav.budgets", "/budget/budgets", Permission.BUDGET_READ, "/budget"));
    }

    @Override
    public int order() {
        return 40;
    }
}
