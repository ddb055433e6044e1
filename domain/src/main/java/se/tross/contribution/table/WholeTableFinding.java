package se.tross.contribution.table;

import java.math.BigDecimal;
import se.tross.contribution.ContributionRefusal;
import se.tross.forbund.Strand;
import se.tross.shared.money.Money;
import se.tross.shared.text.TextRefusal;

/** What a contribution table has wrong as a whole: its sums, its shares together, who is missing. */
public sealed interface WholeTableFinding extends TableFinding {

    @Override
    default int row() {
        return WHOLE_TABLE;
    }

    /** The table has no row with a payer. */
    record TableEmpty() implements WholeTableFinding {}

    /** A payer without a row. */
    record PayerMissing(String payer) implements WholeTableFinding {}

    /** The shares do not add up to 100 per cent. */
    record SharesDoNotSum(BigDecimal sum) implements WholeTableFinding {
        @Override
        public Object[] args() {
            return new Object[] {sum, BigDecimal.valueOf(100).subtract(sum)};
        }
    }

    /** A strand's shares are not what the law says: half, a quarter, a quarter (L6). */
    record StrandShareDiffers(Strand strand, BigDecimal sum, BigDecimal due) implements WholeTableFinding {}

    /** A row that looks like a subtotal was left out. */
    record SubtotalSkipped(int row, String text) implements WholeTableFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** The table states no total to check against. */
    record TotalMissing() implements WholeTableFinding {}

    /** The stated total cannot be read. */
    record TotalNotReadable(int row, TextRefusal reason) implements WholeTableFinding {}

    /** The stated total cannot be divided: it is negative, zero or has öre. */
    record TotalNotUsable(int row, ContributionRefusal reason) implements WholeTableFinding {}

    /** The rows do not add up to the stated total (R-ROUND). */
    record SumDiffers(int row, Money sum, Money stated, LikelyCause cause) implements WholeTableFinding {
        /** How far the rows together lie above (+) or below (−) the stated total. */
        public Money difference() {
            return sum.minus(stated);
        }

        @Override
        public Object[] args() {
            return new Object[] {sum, stated, difference(), cause == null ? "" : cause, row};
        }
    }
}
