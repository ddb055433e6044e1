package se.tross.budget;

import se.tross.shared.money.Money;

/** What a reallocation is refused for, in order of precedence. */
public sealed interface ReallocationRefusal extends BudgetRefusal {

    /** Money is moved within a decided budget; a draft is simply changed. */
    record ReallocationNeedsDecidedVersion() implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** Money is moved between two lines. */
    record ReallocationWithinOneLine() implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "toLine";
        }
    }

    /** Only money for costs is moved; income comes or does not. */
    record ReallocationOfIncome(String line) implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {line};
        }

        @Override
        public String field() {
            return "fromLine";
        }
    }

    /** An amount to move is above zero. */
    record ReallocationNotPositive() implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "amount";
        }
    }

    /** Never more than the line has left. */
    record ReallocationExceedsLine(String line, Money room) implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {line, room};
        }

        @Override
        public String field() {
            return "amount";
        }
    }

    /** A reallocation says why. */
    record ReallocationReasonMissing() implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "reason";
        }
    }

    /** A reason that does not fit. */
    record ReallocationReasonTooLong(int most) implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** Without a limit in the charter the board decides every move. */
    record ReallocationLimitMissing() implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** The year's delegated moves from a line together are more than the charter allows the förbundschef. */
    record ReallocationAboveLimit(Money limit, Money moved) implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {limit, moved};
        }

        @Override
        public String field() {
            return "amount";
        }
    }

    /** Only a proposal is decided or rejected. */
    record ReallocationNotProposed() implements ReallocationRefusal {
        private static final long serialVersionUID = 1L;
    }
}
