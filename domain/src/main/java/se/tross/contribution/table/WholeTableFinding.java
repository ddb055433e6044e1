package se.tross.contribution.table;

import java.math.BigDecimal;
import se.tross.contribution.ContributionRefusal;
import se.tross.forbund.Strand;
import se.tross.shared.money.Money;
import se.tross.shared.text.TextRefusal;

/** What a contribution table has wrong as a whole: its sums, its shares together, who is missing. */
public sealed interface WholeTableFinding extends TableFinding {

    /** The table has no row with a payer. */
    record TableEmpty() implements WholeTableFinding {
        private static final long serialVersionUID = 1L;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public int row() {
            return WHOLE_TABLE;
        }
    }

    /** A payer without a row. */
    record PayerMissing(String payer) implements WholeTableFinding {
        private static final long serialVersionUID = 1L;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public int row() {
            return WHOLE_TABLE;
        }

        @Override
        public Object[] args() {
            return new Object[] {payer};
        }
    }

    /** The shares do not add up to 100 per cent. */
    record SharesDoNotSum(BigDecimal sum) implements WholeTableFinding {
        private static final long serialVersionUID = 1L;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public int row() {
            return WHOLE_TABLE;
        }

        @Override
        public Object[] args() {
            return new Object[] {sum, BigDecimal.valueOf(100).subtract(sum)};
        }
    }

    /** A strand's shares are not what the law says: half, a quarter, a quarter (L6). */
    record StrandShareDiffers(Strand strand, BigDecimal sum, BigDecimal due) implements WholeTableFinding {
        private static final long serialVersionUID = 1L;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public int row() {
            return WHOLE_TABLE;
        }

        @Override
        public Object[] args() {
            return new Object[] {strand, sum, due};
        }
    }

    /** A row that looks like a subtotal was left out. */
    record SubtotalSkipped(int row, String text) implements WholeTableFinding {
        private static final long serialVersionUID = 1L;

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public Object[] args() {
            return new Object[] {row, text};
        }
    }

    /** The table states no total to check against. */
    record TotalMissing() implements WholeTableFinding {
        private static final long serialVersionUID = 1L;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public int row() {
            return WHOLE_TABLE;
        }
    }

    /** The stated total cannot be read. */
    record TotalNotReadable(int row, TextRefusal reason) implements WholeTableFinding {
        private static final long serialVersionUID = 1L;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Object[] args() {
            return new Object[] {row, reason};
        }
    }

    /** The stated total cannot be divided: it is negative, zero or has öre. */
    record TotalNotUsable(int row, ContributionRefusal reason) implements WholeTableFinding {
        private static final long serialVersionUID = 1L;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Object[] args() {
            return new Object[] {row, reason};
        }
    }

    /** The rows do not add up to the stated total (R-ROUND). */
    record SumDiffers(int row, Money sum, Money stated, LikelyCause cause) implements WholeTableFinding {
        private static final long serialVersionUID = 1L;

        /** How far the rows together lie above (+) or below (−) the stated total. */
        public Money difference() {
            return sum.minus(stated);
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Object[] args() {
            return new Object[] {sum, stated, difference(), cause == null ? "" : cause, row};
        }
    }
}
