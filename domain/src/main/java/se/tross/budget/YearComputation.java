package se.tross.budget;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.time.FinancialYear;

/** Computes one year of a budget (M2, M3, M10) from the sums of its lines and the equity that it opens with. */
final class YearComputation {
    private final BudgetContent content;
    private final BudgetOrigins origins;
    private final FinancialYear year;
    private final Map<LineKind, Amount> sums;
    private final Amount opening;

    YearComputation(
            BudgetContent content,
            BudgetOrigins origins,
            FinancialYear year,
            Map<LineKind, Amount> sums,
            Amount opening) {
        this.content = content;
        this.origins = origins;
        this.year = year;
        this.sums = sums;
        this.opening = opening;
    }

    YearFigures figures() {
        Amount contributions = content.contributionsIn(year).amount();
        Amount otherIncome = sums.get(LineKind.OTHER_INCOME);
        Amount insatser = sums.get(LineKind.INSATS);
        Amount operations = operations();
        Amount income = plus("budget.origin.income", contributions, otherIncome);
        Amount cost = plus("budget.origin.cost", insatser, operations);
        Amount result =
                origins.formula("budget.origin.result", year, income.money().minus(cost.money()), income, cost);
        Amount closing = plus("budget.origin.closingEquity", opening, result);
        Amount recommended = origins.recommended(year, contributions);
        return new YearFigures(
                year,
                contributions,
                otherIncome,
                income,
                insatser,
                operations,
                cost,
                result,
                opening,
                useOfSavedMoney(result),
                closing,
                origins.ofContributions(opening, contributions),
                origins.ofContributions(closing, contributions),
                disposable(contributions, otherIncome, insatser, operations, recommended),
                recommended);
    }

    private Amount plus(String key, Amount one, Amount other) {
        return origins.formula(key, year, one.money().plus(other.money()), one, other);
    }

    private Amount operations() {
        Amount[] kinds = LineKind.operations().stream().map(sums::get).toArray(Amount[]::new);
        Money sum = Money.sum(List.of(kinds).stream().map(Amount::money).toList());
        return origins.formula("budget.origin.operations", year, sum, kinds);
    }

    /** Saved money pays what the year's own income does not. */
    private Amount useOfSavedMoney(Amount result) {
        return result.money().isNegative()
                ? origins.formula(
                        "budget.origin.savedMoneyUsed", year, result.money().negate(), result)
                : origins.formula("budget.origin.savedMoneyUnused", year, Money.ZERO, result);
    }

    private Amount disposable(
            Amount contributions, Amount otherIncome, Amount insatser, Amount operations, Amount recommended) {
        Map<DisposableTerm, Amount> terms = new EnumMap<>(DisposableTerm.class);
        terms.put(DisposableTerm.CONTRIBUTIONS, contributions);
        terms.put(DisposableTerm.OTHER_INCOME, otherIncome);
        terms.put(DisposableTerm.OPENING_EQUITY, opening);
        terms.put(DisposableTerm.INSATSER, insatser);
        terms.put(DisposableTerm.OPERATIONS, operations);
        if (recommended != null) {
            terms.put(DisposableTerm.EQUITY_TO_KEEP, recommended);
        }
        terms.keySet().retainAll(content.disposable());
        Money sum = Money.ZERO;
        List<Origin> steps = new ArrayList<>();
        for (Map.Entry<DisposableTerm, Amount> term : terms.entrySet()) {
            sum = sum.plus(term.getValue().money().times(term.getKey().sign()));
            steps.add(origins.term(term.getKey(), term.getValue()));
        }
        ArrayList<DisposableTerm> formula = new ArrayList<>(terms.keySet());
        return new Amount(
                sum,
                Origin.of(Kind.FORMULA, "budget.origin.disposable", year, formula, sum)
                        .restingOn(steps));
    }
}
