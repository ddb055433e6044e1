package se.tross.budget.comparison;

import java.util.function.Function;
import se.tross.budget.YearFigures;
import se.tross.shared.origin.Amount;

/** The sums that two budgets are compared by, in the order that they are shown. */
public enum ComparedSum {
    CONTRIBUTIONS(YearFigures::contributions),
    OTHER_INCOME(YearFigures::otherIncome),
    INSATSER(YearFigures::insatser),
    OPERATIONS(YearFigures::operations),
    COST(YearFigures::cost),
    RESULT(YearFigures::resultWithoutSavedMoney),
    OPENING_EQUITY(YearFigures::openingEquity),
    CLOSING_EQUITY(YearFigures::closingEquity),
    DISPOSABLE(YearFigures::disposable);

    private final Function<YearFigures, Amount> amount;

    ComparedSum(Function<YearFigures, Amount> amount) {
        this.amount = amount;
    }

    public Amount of(YearFigures figures) {
        return amount.apply(figures);
    }
}
