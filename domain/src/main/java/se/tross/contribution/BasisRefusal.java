package se.tross.contribution;

import se.tross.shared.money.Money;

/** What the amount that a plan starts from is refused for, in order of precedence. */
public sealed interface BasisRefusal extends ContributionRefusal {

    /** No amount to divide. */
    record BasisMissing() implements BasisRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "amount";
        }
    }

    /** An amount to divide is above zero. */
    record BasisNotPositive(Money amount) implements BasisRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {amount};
        }

        @Override
        public String field() {
            return "amount";
        }
    }

    /** Contributions are in whole kronor, so what is divided is too (R-ROUND). */
    record BasisNotWholeKronor(Money amount) implements BasisRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {amount};
        }

        @Override
        public String field() {
            return "amount";
        }
    }

    /** More than all förbund of the country share. */
    record BasisTooLarge(Money most) implements BasisRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return "amount";
        }
    }
}
