package se.tross.budget;

import se.tross.shared.refusal.Beside;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.FinancialYear;

/** What a block of amounts, pasted or read from a file, is refused for, in order of precedence. */
public sealed interface EntryRefusal extends BudgetRefusal {

    /** An amount that was typed in a cell cannot be kept; the reason is another refusal. */
    record AmountNotKept(String field, String line, FinancialYear year, Refusal reason) implements EntryRefusal {}

    /** A table that was read in has no column of names, or none of amounts, or one column is two things. */
    @Beside("columns")
    record TableColumnsMissing() implements EntryRefusal {}

    /** A row whose name is nearly a line's: somebody has to say whether it is that line. */
    @Beside("rows")
    record SuggestionsOpen(int rows) implements EntryRefusal {}

    /** A table that changes nothing. */
    record NothingToLoad() implements EntryRefusal {}
}
