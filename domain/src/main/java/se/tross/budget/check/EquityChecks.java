package se.tross.budget.check;

import java.util.List;
import se.tross.budget.BudgetFigures;
import se.tross.budget.YearFigures;
import se.tross.budget.check.EquityFinding.EquityAboveSteps;
import se.tross.budget.check.EquityFinding.PlanYearNeedsSavedMoney;
import se.tross.budget.check.EquityFinding.ResultNeedsSavedMoney;
import se.tross.budget.check.EquityFinding.SavedMoneyDoesNotSuffice;
import se.tross.budget.check.EquityFinding.SavedMoneyEndsInPlanYear;
import se.tross.shared.money.Money;

/** What only saved money pays for is said aloud (M20), and how much is saved beside the steps (M2). */
final class EquityChecks {

    private EquityChecks() {}

    static void check(BudgetFigures figures, List<BudgetFinding> findings) {
        budgetYear(figures.budgetYear(), findings);
        figures.years().stream().skip(1).forEach(year -> planYear(year, findings));
        for (YearFigures year : figures.years()) {
            if (year.isAboveRecommended()) {
                findings.add(new EquityAboveSteps(
                        FindingPlace.equity(year.year()),
                        year.year(),
                        year.closingEquity().money(),
                        year.recommendedEquity().money()));
            }
        }
    }

    private static void budgetYear(YearFigures year, List<BudgetFinding> findings) {
        String place = FindingPlace.equity(year.year());
        Money result = year.resultWithoutSavedMoney().money();
        Money closing = year.closingEquity().money();
        if (closing.isNegative()) {
            findings.add(new SavedMoneyDoesNotSuffice(place, year.year(), closing.negate()));
        } else if (result.isNegative() && year.openingPercent() != null) {
            findings.add(new ResultNeedsSavedMoney(
                    place,
                    year.year(),
                    result,
                    year.openingPercent().bare(),
                    year.closingPercent().bare()));
        }
    }

    private static void planYear(YearFigures year, List<BudgetFinding> findings) {
        String place = FindingPlace.equity(year.year());
        Money result = year.resultWithoutSavedMoney().money();
        Money closing = year.closingEquity().money();
        if (result.isNegative() && closing.isNegative()) {
            findings.add(new SavedMoneyEndsInPlanYear(place, year.year(), closing.negate()));
        } else if (result.isNegative()) {
            findings.add(new PlanYearNeedsSavedMoney(place, year.year(), result));
        }
    }
}
