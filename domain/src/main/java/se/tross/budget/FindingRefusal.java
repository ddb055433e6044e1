package se.tross.budget;

/** What the self-check refuses, in order of precedence. */
public sealed interface FindingRefusal extends BudgetRefusal {

    /** A version with open errors is not proposed: they are mended or signed away first. */
    record ErrorsAreOpen(int errors) implements FindingRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {errors};
        }
    }

    /** What is signed away is not, or no longer, what the self-check finds. */
    record FindingIsGone() implements FindingRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** Who signs a finding away says why. */
    record SignatureReasonMissing() implements FindingRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "reason";
        }
    }

    /** A reason that does not fit. */
    record SignatureReasonTooLong(int most) implements FindingRefusal {
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
}
