package se.tross.budget;

import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/** What equity, its ladder and the definition of what is disposable are refused for, in order of precedence (M2, M3). */
public sealed interface EquityRefusal extends BudgetRefusal {

    /** Opening equity names where it comes from. */
    record EquitySourceMissing() implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "openingEquitySource";
        }
    }

    /** More than any förbund has. */
    record EquityTooLarge(Money most) implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return "openingEquity";
        }
    }

    /** The last day lies before the first. */
    record ValidityEndsBeforeItBegins() implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "validTo";
        }
    }

    /** What is dated begins on a day. */
    record ValidityBeginMissing() implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** A ladder and a definition name the document that they come from. */
    record RuleSourceMissing() implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "source";
        }
    }

    /** A step says how much is reasonable: in per cent, as an amount, or both. */
    record StepWithoutMost() implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "maxPercent";
        }
    }

    /** A per cent that cannot be reasonable. */
    record StepPercentOutOfRange(int most) implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return "maxPercent";
        }
    }

    /** Amounts of a step are zero or more, and the upper lies above the lower. */
    record StepAmountsNotInOrder() implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "below";
        }
    }

    /** Two steps cannot be for the same contributions on one day. */
    record StepOverlaps(Period other) implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {
                other.from(),
                other.end().map(Object::toString).orElse(""),
                other.end().isPresent() ? 1 : 0
            };
        }

        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** A definition has at least one term. */
    record DefinitionEmpty() implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "terms";
        }
    }

    /** Two definitions cannot apply on one day. */
    record DefinitionOverlaps(Period other) implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {
                other.from(),
                other.end().map(Object::toString).orElse(""),
                other.end().isPresent() ? 1 : 0
            };
        }

        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** A slider that cannot be followed. */
    record SliderOutOfRange(int least, int most) implements EquityRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {least, most};
        }

        @Override
        public String field() {
            return "slider";
        }
    }
}
