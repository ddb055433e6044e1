package se.tross.shared.importing;

import java.io.Serializable;

/**
 * Where a cell stands, as a spreadsheet names it: C9.
 *
 * @param row 1 for the first line of the file
 * @param column 0 for A
 */
public record CellPlace(int row, int column) implements Serializable {

    private static final int LETTERS = 26;

    @Override
    public String toString() {
        return letters(column) + row;
    }

    /** The column's letters: 0 is A, 25 Z, 26 AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
