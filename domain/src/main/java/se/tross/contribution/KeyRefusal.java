package se.tross.contribution;

import java.math.BigDecimal;
import java.util.List;
import se.tross.forbund.Strand;
import se.tross.shared.refusal.Beside;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** What an allocation key is refused for, in order of precedence (L6, L7, R-ROUND). */
public sealed interface KeyRefusal extends ContributionRefusal {

    /** The last day of a key lies before its first. */
    @Beside("validTo")
    record KeyEndsBeforeItBegins() implements KeyRefusal {}

    /** Two keys cannot apply on one day. */
    @Beside("validFrom")
    record KeyOverlaps(Period other) implements KeyRefusal {
        @Override
        public Object[] args() {
            return new Object[] {
                other.from(),
                other.end().map(Object::toString).orElse(""),
                other.end().isPresent() ? 1 : 0
            };
        }
    }

    /** A payer joins or leaves while the key applies; then one key must end and another begin (L5). */
    @Beside("validFrom")
    record MembershipChangesWithinKey(String payer, Period membership) implements KeyRefusal {
        @Override
        public Object[] args() {
            return new Object[] {
                payer,
                membership.from(),
                membership.end().map(Object::toString).orElse(""),
                membership.end().isPresent() ? 1 : 0
            };
        }
    }

    /** Several payers of one strand need a method to divide it (L7). */
    @Beside("method")
    record KeyMethodMissing(Strand strand) implements KeyRefusal {}

    /** A row for somebody who does not pay by this key. */
    @Beside("rows")
    record KeyRowForNoPayer(String member) implements KeyRefusal {}

    /** Two rows for one payer. */
    @Beside("rows")
    record KeyRowTwice(String member) implements KeyRefusal {}

    /** A payer without a row. */
    @Beside("rows")
    record KeyRowMissing(String member) implements KeyRefusal {}

    /** A payer's weight is zero, negative or left out. */
    @Beside("rows")
    record WeightNotPositive(String member) implements KeyRefusal {}

    /** A payer's weight is larger, or has more decimals, than any real one. */
    @Beside("rows")
    record WeightNotUsable(String member, int decimals) implements KeyRefusal {}

    /** Inhabitants are counted in whole people. */
    @Beside("rows")
    record InhabitantsNotWhole(String member) implements KeyRefusal {}

    /** The försörjningsmått of a payer is left out or negative. */
    @Beside("rows")
    record SupportMeasureMissing(String member) implements KeyRefusal {}

    /** The försörjningsmått's part of the mix lies above 0 and below 100 per cent. */
    @Beside("mixPercent")
    record MixPercentOutOfRange() implements KeyRefusal {}

    /** A mix needs somebody with a försörjningsmått above zero. */
    @Beside("rows")
    record SupportMeasureAllZero() implements KeyRefusal {}

    /** Fixed per cent add up to exactly the strand's part (L6). */
    @Beside("rows")
    record KeyDoesNotSum(Strand strand, BigDecimal sum, BigDecimal due) implements KeyRefusal {
        @Override
        public Object[] args() {
            return new Object[] {strand, sum, due, due.subtract(sum)};
        }
    }

    /** A key that a decided plan rests on is not changed; a new key begins instead. */
    record KeyUsedByDecidedPlan(List<FinancialYear> years) implements KeyRefusal {
        public KeyUsedByDecidedPlan {
            years = List.copyOf(years);
        }
    }

    /** A new payer cannot take the whole of its strand. */
    @Beside("weight")
    record ShareTooLargeForNewcomer(BigDecimal most) implements KeyRefusal {}
}
