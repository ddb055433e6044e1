package se.tross.budget.check;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetFigures;
import se.tross.budget.text.PlanSection;

/**
 * What a self-check looks at: one budget version as a whole.
 *
 * @param figures the version's lines with their sums
 * @param sections its text
 * @param plans one for each year that has a contribution plan
 */
public record CheckSubject(BudgetFigures figures, List<PlanSection> sections, List<PlanStanding> plans)
        implements Serializable {

    public CheckSubject {
        sections = List.copyOf(sections);
        plans = List.copyOf(plans);
    }
}
