package se.tross.shared.table;

/**
 * Text on its way into a spreadsheet (CSV or XLSX). A spreadsheet takes a cell that begins with {@code = + - @} for a
 * formula and may run it; such a text gets an apostrophe in front, which the spreadsheet shows as plain text. For texts
 * only: numbers are written as numbers.
 */
public final class CellText {

    /** The signs that begin a formula, also in their full width forms, and the blanks that some programs skip first. */
    private static final String FORMULA_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20";

    private CellText() {}

    /**
     * @param text what somebody wrote; null is taken as empty
     * @return the text, harmless in a cell
     */
    public static String defused(String text) {
        if (text == null) {
            return "";
        }
        int first = 0;
        while (first < text.length() && (text.charAt(first) <= ' ' || text.charAt(first) == '\u00a0')) {
            first++;
        }
        boolean formula = first < text.length() && FORMULA_SIGNS.indexOf(text.charAt(first)) >= 0;
        return formula ? "'" + text : text;
    }
}
