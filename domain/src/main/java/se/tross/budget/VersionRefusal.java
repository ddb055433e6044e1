package se.tross.budget;

import java.time.Instant;
import java.time.LocalDate;
import se.tross.shared.time.FinancialYear;

/** What a budget or one of its versions is refused for, in order of precedence. */
public sealed interface VersionRefusal extends BudgetRefusal {

    /** A year has one budget; it is changed by its versions. */
    record BudgetExists(FinancialYear year) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {year};
        }

        @Override
        public String field() {
            return "year";
        }
    }

    /** A budget covers its own year and a few plan years (M20). */
    record PlanYearsOutOfRange(int least, int most) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {least, most};
        }

        @Override
        public String field() {
            return "planYears";
        }
    }

    /** There is no budget of that year to copy. */
    record NothingToCopy(FinancialYear year) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {year};
        }

        @Override
        public String field() {
            return "copyFrom";
        }
    }

    /** A decided version is never edited; a change is a new version that starts from it. */
    record VersionIsDecided(String who, Instant when) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {who, when};
        }
    }

    /** A later version has been decided in place of this one. */
    record VersionIsReplaced(String who, Instant when) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {who, when};
        }
    }

    /** A proposal is withdrawn before it is changed. */
    record VersionIsProposed(String who, Instant when) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {who, when};
        }
    }

    /** Only a proposal can be decided. */
    record VersionNotProposed() implements VersionRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** A revision starts from a decided version. */
    record VersionNotDecided() implements VersionRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** A budget has one version that is worked on at a time. */
    record OpenVersionExists(int number) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {number};
        }
    }

    /** A revision says why. */
    record RevisionReasonMissing() implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "reason";
        }
    }

    /** A year cannot be bound by contributions that nobody has planned. */
    record ContributionsMissing(FinancialYear year) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {year};
        }

        @Override
        public String field() {
            return "contributions";
        }
    }

    /** A year that the budget does not cover. */
    record YearNotInBudget(FinancialYear year) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {year};
        }

        @Override
        public String field() {
            return "year";
        }
    }

    /** An assumed change lies within what can happen. */
    record AssumptionOutOfRange(int least, int most) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {least, most};
        }

        @Override
        public String field() {
            return "assumedChange";
        }
    }

    /** A year with a contribution plan is not assumed. */
    record AssumptionNotNeeded(FinancialYear year) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {year};
        }

        @Override
        public String field() {
            return "assumedChange";
        }
    }

    /** A text that does not fit. */
    record VersionTextTooLong(String place, int most) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return place;
        }
    }

    /** A decision is a § of adjusted minutes, with its number. */
    record DecisionParagraphMissing() implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "decisionParagraph";
        }
    }

    /** A decision has a date. */
    record DecisionDateMissing() implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "decisionDate";
        }
    }

    /** A decision is recorded when it has been taken. */
    record DecisionInTheFuture(LocalDate today) implements VersionRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {today};
        }

        @Override
        public String field() {
            return "decisionDate";
        }
    }
}
