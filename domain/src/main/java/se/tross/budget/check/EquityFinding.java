package se.tross.budget.check;

import se.tross.shared.money.Money;
import se.tross.shared.money.Percent;
import se.tross.shared.time.FinancialYear;

/** What the self-check says of the result and of saved money (M2, M3, M20). */
public sealed interface EquityFinding extends BudgetFinding {

    /** The budget year's result is negative; saved money pays the lack. */
    record ResultNeedsSavedMoney(String field, FinancialYear year, Money result, Percent opening, Percent closing)
            implements EquityFinding {}

    /** A plan year's result is negative; saved money pays the lack. */
    record PlanYearNeedsSavedMoney(String field, FinancialYear year, Money result) implements EquityFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** Saved money ends in a plan year: something has to change before then. */
    record SavedMoneyEndsInPlanYear(String field, FinancialYear year, Money lack) implements EquityFinding {}

    /** Saved money does not suffice for the budget year. */
    record SavedMoneyDoesNotSuffice(String field, FinancialYear year, Money lack) implements EquityFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** More is saved at the year's end than the steps call reasonable; the state may give less next time. */
    record EquityAboveSteps(String field, FinancialYear year, Money closing, Money recommended)
            implements EquityFinding {}
}
