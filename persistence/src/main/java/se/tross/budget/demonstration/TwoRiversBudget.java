package se.tross.budget.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.budget.DisposableTerm;
import se.tross.budget.GoalArea;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;
import se.tross.budget.OpeningEquity;
import se.tross.budget.demonstration.DemonstrationBudgets.Draft;
import se.tross.budget.entry.NewLine;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** An invented förbund's budget: with income from the Social Fund, and a formula that keeps the reasonable equity. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TwoRiversBudget {

    private static final String INVENTED = "Förbundet och alla dess tal är påhittade.";
    private static final FinancialYear YEAR = new FinancialYear(2018);

    @Inject
    private DemonstrationBudgets budgets;

    /** As it stood when the board was to decide on it. */
    public void propose(long forbundId) {
        Map<String, Long> areas = budgets.areas(forbundId, "Individ", "Struktur").stream()
                .collect(Collectors.toMap(GoalArea::name, GoalArea::id));
        budgets.equityRules(
                forbundId,
                new DefinitionTerms(
                        Period.from(LocalDate.of(2017, 1, 1)),
                        EnumSet.allOf(DisposableTerm.class),
                        "",
                        DemonstrationBudgets.EXAMPLE));
        Draft budget = budgets.draft(
                forbundId, 2018, new OpeningEquity(Money.ofKronor(3_150_000), DemonstrationBudgets.EXAMPLE), INVENTED);
        budgets.lines(budget, lines(areas));
        budgets.assume(budget, 2020, "1.5", DemonstrationBudgets.EXAMPLE);
        budgets.sections(budget, "two-rivers-sections.csv");
        budgets.signFirst(budget, "Ett exempel på hur en anmärkning motiveras.");
        budgets.propose(budget);
    }

    /** What came after the decision. */
    public void goOn() {
        Draft budget = budgets.ofYear(2018);
        budgets.proposeMove(
                budget,
                budgets.line(budget, "Bryggan för unga"),
                budgets.line(budget, "Älvstegen, samverkansteam"),
                Money.ofKronor(80_000),
                "Ett exempel.");
    }

    private List<NewLine> lines(Map<String, Long> areas) {
        return DemonstrationRows.read(getClass(), "two-rivers-2018.csv").stream()
                .map(row -> {
                    Map<FinancialYear, Money> amounts = new HashMap<>();
                    for (FinancialYear year : List.of(YEAR, YEAR.plusYears(1), YEAR.plusYears(2))) {
                        amounts.put(year, Money.ofKronor(Long.parseLong(row.get("amount_" + year + "_tkr")) * 1000));
                    }
                    return new NewLine(terms(row, areas), amounts);
                })
                .toList();
    }

    private static LineTerms terms(Map<String, String> row, Map<String, Long> areas) {
        LineKind kind = LineKind.valueOf(row.get("kind"));
        return new LineTerms(
                kind,
                row.get("name"),
                areas.get(row.get("goal_area")),
                "",
                null,
                null,
                "",
                row.get("name").contains("ESF"),
                "",
                DemonstrationBudgets.EXAMPLE);
    }
}
