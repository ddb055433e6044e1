package se.tross.budget.equity;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.budget.ExpectedContributions;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * When does the reserve end? The saved money at the end of each planned year, and of the years after at the last planned
 * year's levels; the month in which it ends, on a straight line within the year (M2, W10). Exact integers throughout.
 *
 * @param years ten years from the budget year
 * @param ends the month in which the reserve ends; null when it lasts
 */
public record Projection(List<ProjectedYear> years, YearMonth ends) implements Serializable {

    /** How far it looks, the budget year included. */
    public static final int YEARS = 10;

    private static final int MONTHS = 12;

    public Projection {
        years = List.copyOf(years);
    }

    /** @throws Refused if a slider cannot be followed */
    public static Projection of(BudgetContent budget, Sliders sliders) {
        Refused.ifAny(sliders.refusals());
        List<ProjectedYear> years = new ArrayList<>();
        YearMonth ends = null;
        Amount opening = new Amount(
                budget.openingEquity(),
                Origin.of(Kind.INPUT, "budget.origin.openingEquity", budget.year(), budget.openingEquity()));
        Level level = null;
        for (int i = 0; i < YEARS && FinancialYear.isPossible(budget.year().year() + i); i++) {
            FinancialYear year = budget.year().plusYears(i);
            boolean isPlanned = i < budget.years().size();
            level = isPlanned ? Level.of(budget, sliders, year) : level;
            ProjectedYear projected = level.project(year, isPlanned, opening);
            if (ends == null) {
                ends = ends(year, opening.money(), projected.result().money());
            }
            years.add(projected);
            opening = projected.equity();
        }
        return new Projection(years, ends);
    }

    /** The month in which the reserve ends; empty when it lasts as far as is looked. */
    public Optional<YearMonth> end() {
        return Optional.ofNullable(ends);
    }

    /** In which month of a year the line from its beginning to its end reaches zero; null when it does not. */
    private static YearMonth ends(FinancialYear year, Money opening, Money result) {
        if (!result.isNegative() || opening.plus(result).isPositive()) {
            return null;
        }
        if (!opening.isPositive()) {
            return YearMonth.of(year.year(), 1);
        }
        long lack = Math.negateExact(result.ore());
        long month = Math.floorDiv(Math.addExact(Math.multiplyExact(opening.ore(), MONTHS), lack - 1), lack);
        return YearMonth.of(year.year(), (int) month);
    }

    /** Income and cost of a year, as budgeted and tried. */
    private record Level(FinancialYear year, Amount income, Amount cost) {

        static Level of(BudgetContent budget, Sliders sliders, FinancialYear year) {
            ExpectedContributions expected = budget.contributionsIn(year);
            Money contributions = sliders.ofContributions(expected.amount().money());
            Money otherIncome = Money.ZERO;
            Money cost = Money.ZERO;
            for (BudgetRow row : budget.rows()) {
                Money amount = sliders.of(row, row.in(year));
                if (row.kind().isIncome()) {
                    otherIncome = otherIncome.plus(amount);
                } else {
                    cost = cost.plus(amount);
                }
            }
            Money income = contributions.plus(otherIncome);
            Origin ofIncome = Origin.of(
                            Kind.FORMULA,
                            "budget.origin.projectedIncome",
                            year,
                            contributions,
                            sliders.statePercent(),
                            otherIncome,
                            income)
                    .restingOn(expected.amount().origin());
            Origin ofCost = Origin.of(
                    Kind.FORMULA,
                    "budget.origin.projectedCost",
                    year,
                    budget.rows().size(),
                    sliders.lines().size(),
                    cost);
            return new Level(year, new Amount(income, ofIncome), new Amount(cost, ofCost));
        }

        ProjectedYear project(FinancialYear of, boolean isPlanned, Amount opening) {
            Money result = income.money().minus(cost.money());
            Origin ofResult = Origin.of(
                            Kind.FORMULA,
                            isPlanned ? "budget.origin.projectedResult" : "budget.origin.resultAtLastLevel",
                            of,
                            income.money(),
                            cost.money(),
                            result,
                            year)
                    .restingOn(income.origin(), cost.origin());
            Money equity = opening.money().plus(result);
            Origin ofEquity = Origin.of(
                            Kind.FORMULA, "budget.origin.projectedEquity", of, opening.money(), result, equity)
                    .restingOn(opening.origin(), ofResult);
            return new ProjectedYear(
                    of, isPlanned, income, cost, new Amount(result, ofResult), new Amount(equity, ofEquity));
        }
    }
}
