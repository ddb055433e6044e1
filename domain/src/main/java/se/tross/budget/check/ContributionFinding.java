package se.tross.budget.check;

import se.tross.contribution.PlanStatus;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** What the contributions that a budget counts with rest on, and how that differs from the key and the decided plan. */
public sealed interface ContributionFinding extends BudgetFinding {

    /** The budget year has no contribution plan. */
    record ContributionsAreMissing(String field, FinancialYear year) implements ContributionFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** A plan year counts with an assumption. */
    record ContributionsAreAssumed(String field, FinancialYear year, Money amount) implements ContributionFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** The budget counts with an older plan than the one that is decided. */
    record ContributionPlanIsOutdated(String field, FinancialYear year, int revision, int decided)
            implements ContributionFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** The budget counts with a plan that the board has not decided. */
    record ContributionPlanIsUndecided(String field, FinancialYear year, int revision, PlanStatus status)
            implements ContributionFinding {}

    /** A member's contribution is not what the key gives. */
    record ContributionDiffersFromKey(String field, FinancialYear year, String member, Money amount, Money byKey)
            implements ContributionFinding {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }
}
