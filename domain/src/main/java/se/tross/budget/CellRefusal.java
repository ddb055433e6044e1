package se.tross.budget;

import java.time.Instant;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Beside;
import se.tross.shared.time.FinancialYear;

/** What a single amount of a budget is refused for, in order of precedence. */
public sealed interface CellRefusal extends BudgetRefusal {

    /** An amount was neither what the writer saw nor what it now writes: somebody else has been there. */
    record CellChangedBySomeone(long lineId, String line, FinancialYear year, String who, Instant when, Money theirs)
            implements CellRefusal {
        @Override
        public Object[] args() {
            return new Object[] {line, year, who, when, theirs};
        }

        @Override
        public String field() {
            return "cell-" + lineId + "-" + year;
        }

        /** The same told to somebody who takes back what was kept. */
        public CellChangedSince since() {
            return new CellChangedSince(line, year, who, when, theirs);
        }
    }

    /** What was kept cannot be taken back: somebody else has been there since. */
    record CellChangedSince(String line, FinancialYear year, String who, Instant when, Money theirs)
            implements CellRefusal {}

    /** Incomes and costs are both written without a minus sign. */
    @Beside("amount")
    record AmountNegative(Money amount) implements CellRefusal {}

    /** More than any förbund has. */
    @Beside("amount")
    record AmountTooLarge(Money most) implements CellRefusal {}
}
