package se.tross.contribution.table;

import java.math.BigDecimal;
import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.text.TextRefusal;

/** What one row of a contribution table has wrong. */
public sealed interface RowFinding extends TableFinding {

    /** A cell holds what looks like a personnummer (P6); it is not repeated. */
    record PersonalNumberInRow(int row) implements RowFinding {}

    /** A payer that is no member of the förbund. */
    record PayerUnknown(int row, String text) implements RowFinding {}

    /** A payer that may be several members, such as a region and a municipality of one name. */
    record PayerAmbiguous(int row, String text, List<String> candidates) implements RowFinding {
        public PayerAmbiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** A payer whose name differs from a member's by a letter or two. */
    record PayerUncertain(int row, String text, String suggestion) implements RowFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** An amount for a member that does not pay: Försäkringskassan pays for Arbetsförmedlingen (L6). */
    record PayerDoesNotPay(int row, String payer) implements RowFinding {}

    /** A payer that has a row already. */
    record PayerTwice(int row, String payer, int firstRow) implements RowFinding {}

    /** A payer without an amount. */
    record AmountMissing(int row, String payer) implements RowFinding {}

    /** An amount that cannot be read. */
    record AmountNotReadable(int row, String payer, TextRefusal reason) implements RowFinding {}

    /** An amount that is zero or negative; nobody is paid by the förbund for being a member. */
    record AmountNotPositive(int row, String payer, Money printed) implements RowFinding {}

    /** A share that cannot be read. */
    record ShareNotReadable(int row, String payer, TextRefusal reason) implements RowFinding {}

    /** A share that is not above 0 and at most 100 per cent. */
    record ShareOutOfRange(int row, String payer, BigDecimal share) implements RowFinding {}

    /** An amount that is not its share of the stated total (R-ROUND). */
    record AmountOffShare(
            int row, String payer, Money printed, Money expected, BigDecimal share, Money total, LikelyCause cause)
            implements RowFinding {
        /** How far the printed amount lies above (+) or below (−) what it should be. */
        public Money difference() {
            return printed.minus(expected);
        }

        @Override
        public Object[] args() {
            return new Object[] {row, payer, printed, expected, difference(), share, total, cause == null ? "" : cause};
        }
    }

    /** A share that is another than the förbund's key says for the year. */
    record ShareDiffersFromKey(int row, String payer, BigDecimal share, BigDecimal keyShare) implements RowFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }
}
