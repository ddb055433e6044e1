package se.tross.budget.check;

import java.time.LocalDate;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** What a line of the budget says that does not hold; each stands at its line or at its line's cell. */
public sealed interface LineFinding extends BudgetFinding {

    /** A line that does not say what the money is for. */
    record LineNameIsMissing(String field, int position, Money amount) implements LineFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** A line whose name another line of the kind has. */
    record LineStandsTwice(String field, String line, int first) implements LineFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** An insats without one of the förbund's goal areas. */
    record GoalAreaIsMissing(String field, String line) implements LineFinding {}

    /** An insats in a goal area that the förbund has retired. */
    record GoalAreaIsRetired(String field, String line, String area) implements LineFinding {}

    /** A line without an amount in any year. */
    record LineWithoutAmount(String field, String line) implements LineFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /**
     * Money for a year within which the decided financing ends.
     *
     * @param after how much of the amount falls after the date
     * @param parts how many of the year's parts lie after the date
     */
    record FinancingEndsWithinYear(
            String field,
            String line,
            FinancialYear year,
            LocalDate until,
            Money amount,
            Money after,
            ProRata proRata,
            int parts,
            int whole)
            implements LineFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** Money for a year before which the decided financing has ended. */
    record FinancingEndedBefore(String field, String line, FinancialYear year, LocalDate until, Money amount)
            implements LineFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** Money for a year after which the decided financing begins. */
    record FinancingBeginsAfter(String field, String line, FinancialYear year, LocalDate from, Money amount)
            implements LineFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** Money for a year within which the decided financing begins. */
    record FinancingBeginsWithinYear(String field, String line, FinancialYear year, LocalDate from, Money amount)
            implements LineFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** Money for a plan year that the decided financing does not reach to the end of; a plan binds nothing yet. */
    record PlanYearBeyondFinancing(String field, String line, FinancialYear year, LocalDate until, Money amount)
            implements LineFinding {}
}
