package se.tross.budget.setting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.budget.DisposableTerm;
import se.tross.budget.EquityStepTerms;
import se.tross.budget.GoalAreaName;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/** Reads goal areas, ladder and definitions together: every page of a budget needs all three, and they are few. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SettingsReader {

    private static final String SETTINGS = """
            select 'AREA' as what, id, version, name as text, null as paragraph, null as source, null as valid_from,
                   null as valid_to, position as least, case when retired then 1 else 0 end as most, null as percent,
                   null as amount
            from budget_goal_area
            union all
            select 'STEP', id, version, null, null, source, cast(valid_from as text), cast(valid_to as text),
                   from_contributions_ore, to_contributions_ore, max_percent, max_ore
            from budget_equity_step
            union all
            select 'DEFINITION', id, version, terms, paragraph, source, cast(valid_from as text), cast(valid_to as text),
                   null, null, null, null
            from budget_disposable
            order by what, least, valid_from, id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    public BudgetSettings settings() {
        List<BudgetSettings.Area> areas = new ArrayList<>();
        List<BudgetSettings.Step> steps = new ArrayList<>();
        List<BudgetSettings.Definition> definitions = new ArrayList<>();
        List<?> rows = entities.createNativeQuery(SETTINGS).getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            switch ((String) row[0]) {
                case "AREA" -> areas.add(area(row));
                case "STEP" -> steps.add(new BudgetSettings.Step(number(row[1]), number(row[2]), step(row)));
                default ->
                    definitions.add(new BudgetSettings.Definition(number(row[1]), number(row[2]), definition(row)));
            }
        }
        return new BudgetSettings(areas, steps, definitions);
    }

    private static BudgetSettings.Area area(Object[] row) {
        GoalAreaName name = new GoalAreaName(number(row[1]), (String) row[3], number(row[9]) == 1);
        return new BudgetSettings.Area(number(row[2]), name, (int) number(row[8]));
    }

    private static EquityStepTerms step(Object[] row) {
        return new EquityStepTerms(
                validity(row), money(row[8]), money(row[9]), (BigDecimal) row[10], money(row[11]), (String) row[5]);
    }

    private static DefinitionTerms definition(Object[] row) {
        Set<DisposableTerm> terms = Stream.of(((String) row[3]).split(","))
                .map(DisposableTerm::valueOf)
                .collect(Collectors.toSet());
        return new DefinitionTerms(validity(row), terms, (String) row[4], (String) row[5]);
    }

    private static Period validity(Object[] row) {
        return new Period(LocalDate.parse((String) row[6]), row[7] == null ? null : LocalDate.parse((String) row[7]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Money money(Object column) {
        return column == null ? null : Money.ofOre(number(column));
    }
}
