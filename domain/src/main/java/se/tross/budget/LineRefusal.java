package se.tross.budget;

/** What a budget line is refused for, in order of precedence. */
public sealed interface LineRefusal extends BudgetRefusal {

    /** Somebody has removed the line. */
    record LineIsGone() implements LineRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** A budget has room for so many lines. */
    record TooManyLines(int most) implements LineRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }
    }

    /** A line is an income, an insats, or board, administration or audit (L32). */
    record LineKindMissing() implements LineRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "kind";
        }
    }

    /** A line has a name. */
    record LineNameMissing() implements LineRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "name";
        }
    }

    /** The same line twice. */
    record LineTwice(String name) implements LineRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {name};
        }

        @Override
        public String field() {
            return "name";
        }
    }

    /** A text that does not fit. */
    record LineTextTooLong(String place, int most) implements LineRefusal {
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

    /** Accounts are four digits, or two of them with a dash. */
    record AccountsNotReadable(String typed) implements LineRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {typed};
        }

        @Override
        public String field() {
            return "accounts";
        }
    }

    /** The last day of the financing lies before its first. */
    record FinancingEndsBeforeItBegins() implements LineRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "financedUntil";
        }
    }

    /** The goal area is none of the förbund's. */
    record GoalAreaUnknown() implements LineRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "goalArea";
        }
    }

    /** Operations serve all goal areas. */
    record LineGoalAreaNeedsInsats() implements LineRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "goalArea";
        }
    }

    /** The Social Fund finances insatser, not operations (M4). */
    record LineEsfWithoutInsats() implements LineRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "esf";
        }
    }
}
