package se.tross.budget.entry;

import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.text.TextRefusal;
import se.tross.shared.time.FinancialYear;

/**
 * What a block pasted into the grid is refused for, in order of precedence. Rows and columns are counted from 1 within the
 * block, as the sender sees them.
 */
public sealed interface BlockRefusal extends Refusal {

    /** Nothing was pasted. */
    record BlockEmpty() implements BlockRefusal {}

    /** A quotation mark opens a cell and has no end, so that the block cannot be divided into cells. */
    record BlockQuoteNotClosed() implements BlockRefusal {}

    /** More rows than any budget has; nothing of it is read. */
    record BlockTooLong(int rows, int most) implements BlockRefusal {}

    /** The block reaches beyond the last row or the last year of the grid. */
    record BlockLargerThanGrid(int rows, int columns, int roomRows, int roomColumns) implements BlockRefusal {}

    /** A cell holds what looks like a personnummer (P6); it is not repeated. */
    record CellHoldsPersonalNumber(int row, int column) implements BlockRefusal {}

    /** The row beneath the cell is computed, such as the members' contributions. */
    record RowIsComputed(int row, int column, String line) implements BlockRefusal {}

    /** A cell that is no amount. */
    record CellNotReadable(int row, int column, String line, FinancialYear year, TextRefusal reason)
            implements BlockRefusal {}

    /** An amount below zero: income and cost are both written without a sign. */
    record CellNegative(int row, int column, String line, FinancialYear year, Money amount) implements BlockRefusal {}

    /** A figure larger than any budget of a förbund. */
    record CellTooLarge(int row, int column, String line, FinancialYear year, Money most) implements BlockRefusal {}

    /** More cells are wrong than are told one by one. */
    record MoreCellsWrong(int more) implements BlockRefusal {}
}
