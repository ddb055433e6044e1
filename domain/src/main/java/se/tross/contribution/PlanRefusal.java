package se.tross.contribution;

import java.time.LocalDate;
import java.util.List;
import se.tross.shared.time.FinancialYear;

/** What a contribution plan is refused for, in order of precedence. */
public sealed interface PlanRefusal extends ContributionRefusal {

    /** The key does not apply on the first day of the plan's year. */
    record KeyNotForYear(FinancialYear year) implements PlanRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {year};
        }

        @Override
        public String field() {
            return "key";
        }
    }

    /** The key's payers are not those that are members on the day (L5). */
    record KeyDoesNotFitMembers(LocalDate day, List<String> missing) implements PlanRefusal {
        private static final long serialVersionUID = 1L;

        public KeyDoesNotFitMembers {
            missing = List.copyOf(missing);
        }

        @Override
        public Object[] args() {
            return new Object[] {day, missing.size(), missing};
        }

        @Override
        public String field() {
            return "key";
        }
    }

    /** A year has one plan; what is decided is corrected by a new revision, and there is one open revision at a time. */
    record PlanExists(FinancialYear year, int revision) implements PlanRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {year, revision};
        }

        @Override
        public String field() {
            return "year";
        }
    }

    /** A decided plan is never edited; a correction is a new revision. */
    record PlanIsDecided() implements PlanRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** A proposal is withdrawn before it is changed. */
    record PlanIsProposed() implements PlanRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** Only a proposal can be decided. */
    record PlanNotProposed() implements PlanRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** A revision starts from a decided plan. */
    record PlanNotDecided() implements PlanRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** A decision is a § of adjusted minutes, with its number. */
    record DecisionParagraphMissing() implements PlanRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "decisionParagraph";
        }
    }

    /** A decision has a date. */
    record DecisionDateMissing() implements PlanRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "decisionDate";
        }
    }

    /** A decision is recorded when it has been taken. */
    record DecisionInTheFuture(LocalDate today) implements PlanRefusal {
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
