package se.tross.budget;

/** What a block of amounts, pasted or read from a file, is refused for, in order of precedence. */
public sealed interface EntryRefusal extends BudgetRefusal {

    /** More rows than anybody budgets. */
    record BlockHasTooManyRows(int rows, int most) implements EntryRefusal {}
}
