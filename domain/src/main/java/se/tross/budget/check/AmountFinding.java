package se.tross.budget.check;

import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Amounts that are probably of another unit, and sums that do not add up. */
public sealed interface AmountFinding extends BudgetFinding {

    /** An amount a thousand times its neighbours: kr where tkr is typed. */
    record LooksLikeKronor(String field, String line, FinancialYear year, Money amount, Money neighbour, Money likely)
            implements AmountFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** An amount a thousandth of its neighbours: tkr where kr is typed. */
    record LooksLikeThousands(
            String field, String line, FinancialYear year, Money amount, Money neighbour, Money likely)
            implements AmountFinding {}

    /** The members' contributions do not add up to the sum that the budget counts with. */
    record ContributionsDoNotAddUp(String field, FinancialYear year, Money rows, Money sum) implements AmountFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** The goal areas do not add up to what insatser cost. */
    record GoalAreasDoNotAddUp(String field, FinancialYear year, Money rows, Money sum) implements AmountFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** Lines of all kinds do not add up to the cost. */
    record LinesDoNotAddUp(String field, FinancialYear year, Money rows, Money sum) implements AmountFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }
}
