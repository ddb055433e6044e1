package se.tross.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.budget.check.CheckedBudget;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.PercentText;
import se.tross.shared.time.FinancialYear;

/**
 * A budget's figures as its page shows them.
 *
 * @param unit in which amounts are shown
 * @param years the budget year and the plan years
 * @param ofYear the budget year's figures
 * @param insatser by goal area
 * @param insatserSum what they come to
 * @param operations by kind
 * @param operationsSum what they come to
 * @param income contributions and other income
 * @param incomeSum what it comes to
 * @param payers what each member pays
 * @param equity saved money, year by year
 * @param opening opening equity in per cent of the contributions, year by year
 * @param closing closing equity likewise
 * @param assumptions in words, one for each year that counts with an assumption
 */
public record ShownBudget(
        UnitChoice unit,
        List<FinancialYear> years,
        YearFigures ofYear,
        List<FigureGroup> insatser,
        FigureRow insatserSum,
        List<FigureGroup> operations,
        FigureRow operationsSum,
        List<FigureGroup> income,
        FigureRow incomeSum,
        List<FigureRow> payers,
        List<FigureRow> equity,
        List<Percentage> opening,
        List<Percentage> closing,
        List<String> assumptions)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static ShownBudget of(CheckedBudget budget, UnitChoice unit, Texts texts) {
        BudgetFigures figures = budget.detail().figures();
        FigureTables tables = FigureTables.of(figures, budget.report(), texts);
        return new ShownBudget(
                unit,
                figures.content().years(),
                figures.budgetYear(),
                tables.insatser(),
                tables.computed(texts.text("budget.insatser.sum"), YearFigures::insatser),
                tables.operations(),
                tables.computed(texts.text("budget.operations.sum"), YearFigures::operations),
                tables.income(),
                tables.computed(texts.text("budget.income.sum"), YearFigures::income),
                tables.payers(),
                tables.equity(),
                new ArrayList<>(figures.years().stream()
                        .map(YearFigures::openingPercent)
                        .collect(Collectors.toList())),
                new ArrayList<>(figures.years().stream()
                        .map(YearFigures::closingPercent)
                        .collect(Collectors.toList())),
                assumptions(budget.detail(), texts));
    }

    private static List<String> assumptions(BudgetDetail detail, Texts texts) {
        return detail.content().contributions().stream()
                .filter(ExpectedContributions::assumed)
                .map(expected -> assumption(detail, expected.year(), texts))
                .toList();
    }

    private static String assumption(BudgetDetail detail, FinancialYear year, Texts texts) {
        if (year.equals(detail.overview().year())) {
            return texts.text("budget.assumed.missing", year);
        }
        AssumptionOverview assumed = detail.assumptions().get(year);
        if (assumed == null || assumed.percent().signum() == 0) {
            return texts.text("budget.assumed.same", year, assumed == null ? "" : assumed.assumption());
        }
        return texts.text("budget.assumed.changed", year, PercentText.change(assumed.percent()), assumed.assumption());
    }

    /** The years after the budget year. */
    public List<FinancialYear> getPlanYears() {
        return years.subList(1, years.size());
    }

    public boolean isEmpty() {
        return Stream.of(insatser, operations).allMatch(List::isEmpty)
                && income.get(0).rows().size() == 1;
    }

    /** Key of the words beneath what is left for new insatser: how much of it is saved money. */
    public String getDisposableKey() {
        Money left = ofYear.disposable().money();
        if (!left.isPositive()) {
            return "budget.card.left.nothing";
        }
        return ofYear.resultWithoutSavedMoney().money().isPositive()
                ? "budget.card.left.partly"
                : "budget.card.left.saved";
    }

    public boolean isLoss() {
        return ofYear.resultWithoutSavedMoney().money().isNegative();
    }

    /** What the board, administration and audit cost in the budget year. */
    public Amount getOperationsOfYear() {
        return ofYear.operations();
    }
}
