package se.tross.budget.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.HallandBudget;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;
import se.tross.budget.text.PlanSection;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Halland's budget of 2018 and small changes to it, for the self-check to look at. */
final class Checks {
    static final FinancialYear YEAR = HallandBudget.YEAR;
    static final LocalDate START = LocalDate.of(2016, 9, 1);

    private Checks() {}

    static List<BudgetFinding> find(BudgetContent budget, String... texts) {
        List<PlanSection> sections = new ArrayList<>();
        for (String text : texts) {
            sections.add(new PlanSection(sections.size() + 1, sections.size(), "Insatser", text));
        }
        return SelfCheck.of(new CheckSubject(BudgetFigures.of(budget), sections, List.of()));
    }

    static BudgetContent halland() {
        return HallandBudget.content();
    }

    /** Halland with VÄXA financed from autumn 2016 until a day. */
    static BudgetContent growthFinancedUntil(LocalDate until) {
        return with("VÄXA", row -> financed(row, new Period(START, until)));
    }

    static BudgetContent with(String name, UnaryOperator<BudgetRow> change) {
        return halland()
                .with(halland().rows().stream()
                        .map(row -> row.name().equals(name) ? change.apply(row) : row)
                        .toList());
    }

    static BudgetContent plus(BudgetRow... more) {
        List<BudgetRow> rows = new ArrayList<>(halland().rows());
        rows.addAll(List.of(more));
        return halland().with(rows);
    }

    static BudgetRow line(long id, LineKind kind, String name, Long area, long... kronor) {
        return BudgetRow.of(id, id, (int) id, LineTerms.of(kind, name, area), amounts(kronor));
    }

    static BudgetRow financed(BudgetRow row, Period financed) {
        LineTerms terms = row.terms();
        return new BudgetRow(
                row.lineId(),
                row.lineKey(),
                row.position(),
                new LineTerms(
                        terms.kind(), terms.name(), terms.goalAreaId(), "", null, financed, "§ 12", false, "", ""),
                row.amounts());
    }

    static BudgetRow costing(BudgetRow row, long... kronor) {
        return new BudgetRow(row.lineId(), row.lineKey(), row.position(), row.terms(), amounts(kronor));
    }

    private static SortedMap<FinancialYear, Money> amounts(long... kronor) {
        SortedMap<FinancialYear, Money> amounts = new TreeMap<>();
        for (int year = 0; year < kronor.length; year++) {
            amounts.put(HallandBudget.YEARS.get(year), Money.ofKronor(kronor[year]));
        }
        return amounts;
    }
}
