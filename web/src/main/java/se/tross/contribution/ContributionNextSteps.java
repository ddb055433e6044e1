package se.tross.contribution;

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

/** What waits for whoever keeps the contributions: a draft, a proposal, a year without a plan, a key that ends. */
@ApplicationScoped
public class ContributionNextSteps implements NextSteps {

    private static final int OVERDUE = 0;
    private static final int SOON = 20;
    private static final int ORDINARY = 40;
    private static final int AUTUMN = 9;

    @Inject
    private ContributionPlanOverviews overviews;

    @Inject
    private Clock clock;

    @Override
    public List<NextStep> steps(Visitor visitor, Texts texts) {
        boolean edits = visitor.may(Permission.CONTRIBUTION_EDIT);
        boolean decides = visitor.may(Permission.CONTRIBUTION_DECIDE);
        if (!edits && !decides) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        ContributionTodo todo = overviews.todo(new FinancialYear(today.getYear() + 1));
        List<NextStep> steps = new ArrayList<>();
        if (edits) {
            todo.drafts()
                    .forEach(plan -> steps.add(step(
                            "draft",
                            "/contribution/plan?year=",
                            plan.year(),
                            plan.year().year() <= today.getYear(),
                            texts)));
            if (!todo.hasKey()) {
                steps.add(step("key", "/contribution/keys?year=", todo.year(), false, texts));
            } else if (!todo.hasPlan()) {
                steps.add(step(
                        "plan", "/contribution/plan-edit?year=", todo.year(), today.getMonthValue() >= AUTUMN, texts));
            }
        }
        if (decides) {
            todo.proposed()
                    .forEach(plan -> steps.add(step(
                            "decide",
                            "/contribution/plan-decide?year=",
                            plan.year(),
                            plan.year().year() <= today.getYear(),
                            texts)));
        }
        return steps;
    }

    private static NextStep step(String name, String path, FinancialYear year, boolean urgent, Texts texts) {
        String key = "contribution.step." + name;
        int weight = switch (name) {
            case "plan" -> urgent ? SOON : ORDINARY;
            default -> urgent ? OVERDUE : SOON;
        };
        return new NextStep(texts.text(key, year), texts.text(key + ".why", year), path + year, weight);
    }
}
