package se.tross.contribution;

import java.math.BigDecimal;
import java.util.List;
import se.tross.forbund.Strand;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** What an allocation key is refused for, in order of precedence (L6, L7, R-ROUND). */
public sealed interface KeyRefusal extends ContributionRefusal {

    /** The last day of a key lies before its first. */
    record KeyEndsBeforeItBegins() implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "validTo";
        }
    }

    /** Two keys cannot apply on one day. */
    record KeyOverlaps(Period other) implements KeyRefusal {
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

    /** A payer joins or leaves while the key applies; then one key must end and another begin (L5). */
    record MembershipChangesWithinKey(String payer, Period membership) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {
                payer,
                membership.from(),
                membership.end().map(Object::toString).orElse(""),
                membership.end().isPresent() ? 1 : 0
            };
        }

        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** Several payers of one strand need a method to divide it (L7). */
    record KeyMethodMissing(Strand strand) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {strand};
        }

        @Override
        public String field() {
            return "method";
        }
    }

    /** A row for somebody who does not pay by this key. */
    record KeyRowForNoPayer(String member) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {member};
        }

        @Override
        public String field() {
            return "rows";
        }
    }

    /** Two rows for one payer. */
    record KeyRowTwice(String member) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {member};
        }

        @Override
        public String field() {
            return "rows";
        }
    }

    /** A payer without a row. */
    record KeyRowMissing(String member) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {member};
        }

        @Override
        public String field() {
            return "rows";
        }
    }

    /** A payer's weight is zero, negative or left out. */
    record WeightNotPositive(String member) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {member};
        }

        @Override
        public String field() {
            return "rows";
        }
    }

    /** A payer's weight is larger, or has more decimals, than any real one. */
    record WeightNotUsable(String member, int decimals) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {member, decimals};
        }

        @Override
        public String field() {
            return "rows";
        }
    }

    /** Inhabitants are counted in whole people. */
    record InhabitantsNotWhole(String member) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {member};
        }

        @Override
        public String field() {
            return "rows";
        }
    }

    /** The försörjningsmått of a payer is left out or negative. */
    record SupportMeasureMissing(String member) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {member};
        }

        @Override
        public String field() {
            return "rows";
        }
    }

    /** The försörjningsmått's part of the mix lies above 0 and below 100 per cent. */
    record MixPercentOutOfRange() implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "mixPercent";
        }
    }

    /** A mix needs somebody with a försörjningsmått above zero. */
    record SupportMeasureAllZero() implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "rows";
        }
    }

    /** Fixed per cent add up to exactly the strand's part (L6). */
    record KeyDoesNotSum(Strand strand, BigDecimal sum, BigDecimal due) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {strand, sum, due, due.subtract(sum)};
        }

        @Override
        public String field() {
            return "rows";
        }
    }

    /** A key that a decided plan rests on is not changed; a new key begins instead. */
    record KeyUsedByDecidedPlan(List<FinancialYear> years) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        public KeyUsedByDecidedPlan {
            years = List.copyOf(years);
        }

        @Override
        public Object[] args() {
            return new Object[] {years};
        }
    }

    /** A new payer cannot take the whole of its strand. */
    record ShareTooLargeForNewcomer(BigDecimal most) implements KeyRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return "weight";
        }
    }
}
