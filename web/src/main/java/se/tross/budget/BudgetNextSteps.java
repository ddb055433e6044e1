package se.tross.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NextStep;
import se.tross.shared.frame.NextSteps;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** What waits for whoever makes the budget: a draft, a proposal, a coming year without a budget. */
@ApplicationScoped
public class BudgetNextSteps implements NextSteps {

    private static final int OVERDUE = 0;
    private static final int SOON = 20;
    private static final int ORDINARY = 40;
    private static final int AUTUMN = 9;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private Clock clock;

    @Override
    public List<NextStep> steps(Visitor visitor, Texts texts) {
        boolean edits = visitor.may(Permission.BUDGET_EDIT);
        boolean decides = visitor.may(Permission.BUDGET_DECIDE);
        if (!edits && !decides) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        BudgetTodo todo = overviews.todo(new FinancialYear(today.getYear() + 1));
        List<NextStep> steps = new ArrayList<>();
        if (edits) {
            todo.drafts()
                    .forEach(draft -> steps.add(
                            step("draft", "/budget/check?year=", draft.year(), urgency(draft, today), texts)));
            if (!todo.hasBudget()) {
                int weight = today.getMonthValue() >= AUTUMN ? SOON : ORDINARY;
                steps.add(step("budget", "/budget/new?year=", todo.year(), weight, texts));
            }
        }
        if (decides) {
            todo.proposed()
                    .forEach(proposal -> steps.add(
                            step("decide", "/budget/decide?year=", proposal.year(), urgency(proposal, today), texts)));
        }
        return steps;
    }

    /** L31: the board decides before the year begins. */
    private static int urgency(VersionOverview version, LocalDate today) {
        return version.year().year() <= today.getYear() ? OVERDUE : SOON;
    }

    private static NextStep step(String name, String path, FinancialYear year, int weight, Texts texts) {
        String key = "budget.step." + name;
        return new NextStep(texts.text(key, year), texts.text(key + ".why", year), path + year, weight);
    }
}
