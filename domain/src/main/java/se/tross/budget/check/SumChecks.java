package se.tross.budget.check;

import java.util.List;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.ExpectedContributions;
import se.tross.budget.YearFigures;
import se.tross.budget.check.AmountFinding.ContributionsDoNotAddUp;
import se.tross.budget.check.AmountFinding.GoalAreasDoNotAddUp;
import se.tross.budget.check.AmountFinding.LinesDoNotAddUp;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Adds up once more, by another way than the figures were computed. */
final class SumChecks {

    private SumChecks() {}

    static void check(BudgetFigures figures, List<BudgetFinding> findings) {
        for (YearFigures of : figures.years()) {
            FinancialYear year = of.year();
            contributions(figures.content(), year, findings);
            Money areas = Money.sum(figures.areas(year).stream()
                    .map(area -> area.amount().money())
                    .toList());
            if (!areas.equals(of.insatser().money())) {
                findings.add(new GoalAreasDoNotAddUp(
                        FindingPlace.budget(), year, areas, of.insatser().money()));
            }
            Money lines = costOf(figures.content().rows(), year);
            if (!lines.equals(of.cost().money())) {
                findings.add(new LinesDoNotAddUp(
                        FindingPlace.budget(), year, lines, of.cost().money()));
            }
        }
    }

    static Money costOf(List<BudgetRow> rows, FinancialYear year) {
        return Money.sum(rows.stream()
                .filter(row -> row.kind().isCost())
                .map(row -> row.in(year))
                .toList());
    }

    private static void contributions(BudgetContent budget, FinancialYear year, List<BudgetFinding> findings) {
        ExpectedContributions contributions = budget.contributionsIn(year);
        Money rows = Money.sum(contributions.payers().stream()
                .map(payer -> payer.amount().money())
                .toList());
        Money sum = contributions.amount().money();
        if (!contributions.payers().isEmpty() && !rows.equals(sum)) {
            findings.add(new ContributionsDoNotAddUp(FindingPlace.contributions(year), year, rows, sum));
        }
    }
}
