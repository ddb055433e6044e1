package se.tross.shared.importing;

import se.tross.shared.refusal.Refusal;

/**
 * Why an uploaded or pasted table is not read. Declared in order of precedence: the name before the size, the size before
 * the kind, the kind before the content. A sentence names the cell, never what stands in it.
 */
public sealed interface TableFileRefusal extends Refusal {

    @Override
    default String field() {
        return "file";
    }

    /** Without a name, too long, or with signs that no file name has. */
    record FileNameUnusable(int longest) implements TableFileRefusal {}

    /** P6: the name itself carries a personnummer; it is not repeated. */
    record FileNameHoldsPersonalNumber() implements TableFileRefusal {}

    /** An ending that no table has. */
    record FileEndingUnknown(String ending) implements TableFileRefusal {}

    record FileTooLarge(int megabytes) implements TableFileRefusal {}

    record FileEmpty() implements TableFileRefusal {}

    /** The name promises a table, the content is something else. */
    record FileIsSomethingElse(String ending, FileKind found) implements TableFileRefusal {}

    /** An Excel file that must be saved anew before it can be read. */
    record WorkbookNotReadable(FileKind found) implements TableFileRefusal {}

    /** A workbook made to fill the memory (zip bomb), or simply far too large. */
    record WorkbookUnpacksTooLarge(long megabytes) implements TableFileRefusal {}

    record FileDamaged() implements TableFileRefusal {}

    record TooManyRows(int most) implements TableFileRefusal {}

    record TooManyColumns(int most) implements TableFileRefusal {}

    record CellTooLong(CellPlace cell, int longest) implements TableFileRefusal {
        @Override
        public Object[] args() {
            return new Object[] {cell.toString(), longest};
        }
    }

    record QuoteNotClosed(int row) implements TableFileRefusal {}

    /** What a formula shows was computed elsewhere and cannot be trusted; the value must stand in the cell. */
    record CellIsFormula(CellPlace cell) implements TableFileRefusal {
        @Override
        public Object[] args() {
            return new Object[] {cell.toString()};
        }
    }

    /** The spreadsheet itself says #VALUE!, #REF! or the like. */
    record CellIsFault(CellPlace cell) implements TableFileRefusal {
        @Override
        public Object[] args() {
            return new Object[] {cell.toString()};
        }
    }

    /** P1, P6: a table of contributions has no persons. */
    record CellHoldsPersonalNumber(CellPlace cell) implements TableFileRefusal {
        @Override
        public Object[] args() {
            return new Object[] {cell.toString()};
        }
    }

    /** Nothing but blank rows. */
    record TableEmpty() implements TableFileRefusal {}
}
