package se.tross.budget.setting;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import se.tross.budget.DisposableTerm;
import se.tross.budget.EquityStepTerms;
import se.tross.budget.GoalAreaName;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.shared.time.FinancialYear;

/**
 * What the förbund has set for its budgets.
 *
 * @param areas its goal areas, in their order
 * @param steps the ladder of reasonable equity, of all times
 * @param definitions what is free for new insatser, of all times
 */
public record BudgetSettings(List<Area> areas, List<Step> steps, List<Definition> definitions) implements Serializable {

    public BudgetSettings {
        areas = List.copyOf(areas);
        steps = List.copyOf(steps);
        definitions = List.copyOf(definitions);
    }

    /**
     * A goal area.
     *
     * @param version to act upon it
     * @param name the goal area
     * @param position its place in the order
     */
    public record Area(long version, GoalAreaName name, int position) implements Serializable {}

    /**
     * A step of the ladder.
     *
     * @param id the step
     * @param version to act upon it
     * @param terms what it says
     */
    public record Step(long id, long version, EquityStepTerms terms) implements Serializable {}

    /**
     * A definition of what is free for new insatser.
     *
     * @param id the definition
     * @param version to act upon it
     * @param terms what it says
     */
    public record Definition(long id, long version, DefinitionTerms terms) implements Serializable {}

    public List<GoalAreaName> areaNames() {
        return areas.stream().map(Area::name).toList();
    }

    public List<EquityStepTerms> ladder() {
        return steps.stream().map(Step::terms).toList();
    }

    /** The definition of the year's first day; the usual one for a förbund that has none. */
    public Set<DisposableTerm> disposable(FinancialYear year) {
        return definitions.stream()
                .filter(one -> one.terms().validity().contains(year.firstDay()))
                .findFirst()
                .map(one -> one.terms().terms())
                .orElse(DefinitionTerms.USUAL);
    }
}
