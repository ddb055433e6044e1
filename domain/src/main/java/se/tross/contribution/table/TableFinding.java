package se.tross.contribution.table;

import se.tross.shared.refusal.Refusal;

/**
 * Something that a contribution table has wrong, with its place. A table with an error is not loaded; its findings are
 * then the refusal.
 */
public sealed interface TableFinding extends Refusal permits RowFinding, WholeTableFinding {

    /** The row of a finding that concerns the table as a whole. */
    int WHOLE_TABLE = 0;

    /** An error, unless the finding says that it is less. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** The row's number in the file or the pasted text; {@link #WHOLE_TABLE} where no single row is meant. */
    int row();

    @Override
    default String key() {
        return "contribution.finding." + getClass().getSimpleName();
    }

    @Override
    default String field() {
        return row() == WHOLE_TABLE ? "table" : "row-" + row();
    }
}
