package se.tross.budget.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.MatterSource;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingReader;
import se.tross.budget.BudgetLine;
import se.tross.budget.GoalArea;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;
import se.tross.budget.OpeningEquity;
import se.tross.budget.demonstration.DemonstrationBudgets.Draft;
import se.tross.budget.entry.NewLine;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.budget.reallocation.Reallocation;
import se.tross.budget.reallocation.ReallocationMatter;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/**
 * Halland's budget of 2018 as published and decided, with the contradictions that stand in it in print. Its plan years, and
 * the draft of 2019 that starts from it, are example and say so.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HallandBudget {

    private static final String PLAN_2018 = "Verksamhetsplan 2018–2020 med mål och budget för år 2018";
    private static final String EXAMPLE_OF_LESS = DemonstrationBudgets.EXAMPLE + ": om staten ger mindre";
    private static final FinancialYear YEAR = new FinancialYear(2018);

    @Inject
    private DemonstrationBudgets budgets;

    @Inject
    private MeetingReader meetings;

    @Inject
    private AgendaRecords agendas;

    /** As it stood when the board was to decide on it. */
    public void propose(long forbundId) {
        Map<String, Long> areas = budgets
                .areas(
                        forbundId,
                        "Samordnad rehabilitering",
                        "Inkluderande arbetsliv",
                        "Metodutveckling",
                        "Kunskap och samverkan (exempel)")
                .stream()
                .collect(Collectors.toMap(GoalArea::name, GoalArea::id));
        budgets.equityRules(
                forbundId,
                new DefinitionTerms(
                        Period.from(LocalDate.of(2017, 1, 1)), DefinitionTerms.USUAL, "avsnitt 6", PLAN_2018));
        Draft budget = budgets.draft(
                forbundId,
                2018,
                new OpeningEquity(thousands("5600"), "Beräknat överskott från 2017, " + PLAN_2018),
                "Insatser och drift är som i den tryckta planen. Beloppen för 2019 och 2020 är exempel.");
        budgets.lines(budget, lines(areas));
        budgets.assume(budget, 2019, "-9", EXAMPLE_OF_LESS);
        budgets.assume(budget, 2020, "-1", EXAMPLE_OF_LESS);
        budgets.sections(budget, "halland-sections.csv");
        budgets.propose(budget);
    }

    /** What came after the decision. */
    public void goOn(long forbundId) {
        Draft budget = budgets.ofYear(2018);
        BudgetLine from = budgets.line(budget, "Övrig drift (ink utbildningar)");
        BudgetLine to = budgets.line(budget, "IOP");
        toTheBoard(
                budgets.proposeMove(
                        budget, from, to, thousands("250"), "Ett exempel på en omfördelning som väntar på styrelsen."),
                from,
                to);
        Draft next = budgets.draft(
                forbundId,
                2019,
                new OpeningEquity(thousands("3775"), "Utgående eget kapital enligt budgeten för 2018"),
                "Ett exempel: utgår från budgeten för 2018, och är ännu ett utkast.");
        budgets.carryOver(budget, next);
        budgets.signFirst(next, "Ett exempel på hur en anmärkning motiveras.");
    }

    /** On the agenda of the next meeting, as from the page of the reallocation. */
    private void toTheBoard(Reallocation proposed, BudgetLine from, BudgetLine to) {
        Meeting next = meetings.ahead().get(0);
        MatterTerms matter = ReallocationMatter.of(
                proposed.kept(), from.terms().name(), to.terms().name(), AgendaRecords.language());
        agendas.add(next, matter.numbered(agendas.nextDiaryNumber(next)).preparedBy("Frida Falk"), MatterSource.OFFICE);
    }

    /** What the printed table has for 2018, with the plan years and what is known of each insats. */
    private List<NewLine> lines(Map<String, Long> areas) {
        Map<String, Map<String, String>> planYears = byName("halland-plan-years.csv");
        Map<String, Map<String, String>> insatser = byName("halland-insatser.csv");
        return DemonstrationRows.read(getClass(), "halland-2018.csv").stream()
                .filter(row -> !row.get("kind").equals("CARRIED_SURPLUS"))
                .map(row -> {
                    String name = row.get("name");
                    Map<String, String> plan = planYears.get(name);
                    Map<FinancialYear, Money> amounts = new HashMap<>();
                    amounts.put(YEAR, thousands(row.get("amount_tkr")));
                    amounts.put(YEAR.plusYears(1), thousands(plan.get("amount_2019_tkr")));
                    amounts.put(YEAR.plusYears(2), thousands(plan.get("amount_2020_tkr")));
                    return new NewLine(terms(row, areas, insatser.getOrDefault(name, Map.of())), amounts);
                })
                .toList();
    }

    private Map<String, Map<String, String>> byName(String file) {
        return DemonstrationRows.read(getClass(), file).stream()
                .collect(Collectors.toMap(row -> row.get("name"), Function.identity()));
    }

    private static LineTerms terms(Map<String, String> row, Map<String, Long> areas, Map<String, String> insats) {
        String from = insats.getOrDefault("financed_from", "");
        String until = insats.getOrDefault("financed_until", "");
        Period financed = from.isEmpty()
                ? null
                : new Period(LocalDate.parse(from), until.isEmpty() ? null : LocalDate.parse(until));
        return new LineTerms(
                row.get("kind").equals("INSATS") ? LineKind.INSATS : LineKind.ADMINISTRATION,
                row.get("name"),
                areas.get(row.get("goal_area")),
                "",
                null,
                financed,
                insats.getOrDefault("decision", ""),
                Boolean.parseBoolean(insats.get("esf")),
                insats.getOrDefault("comment", ""),
                PLAN_2018 + "; planåren är exempel");
    }

    private static Money thousands(String tkr) {
        return Money.ofKronor(Long.parseLong(tkr) * 1000);
    }
}
