package se.tross.budget.entry;

import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.text.TextRefusal;
import se.tross.shared.time.FinancialYear;

/** What an uploaded budget table is refused for, in order of precedence; rows are those of the file. */
public sealed interface ImportRefusal extends Refusal {

    /** The row's number in the file. */
    int row();

    /** A row with an amount and no name. */
    record ImportNameMissing(int row) implements ImportRefusal {}

    /** A name that may be any of several lines of the budget. */
    record ImportNameAmbiguous(int row, String name, List<String> lines) implements ImportRefusal {
        public ImportNameAmbiguous {
            lines = List.copyOf(lines);
        }
    }

    /** A line that the table has already. */
    record ImportLineTwice(int row, String name, int firstRow) implements ImportRefusal {}

    /** A cell holds what looks like a personnummer (P6); it is not repeated. */
    record ImportHoldsPersonalNumber(int row) implements ImportRefusal {}

    /** An amount that cannot be read. */
    record ImportAmountNotReadable(int row, String name, FinancialYear year, TextRefusal reason)
            implements ImportRefusal {}

    /** An amount below zero. */
    record ImportAmountNegative(int row, String name, FinancialYear year, Money amount) implements ImportRefusal {}

    /** A figure larger than any budget of a förbund. */
    record ImportAmountTooLarge(int row, String name, FinancialYear year, Money most) implements ImportRefusal {}
}
