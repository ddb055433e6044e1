package se.tross.shared.table;

/** What a column holds: decides how it is aligned, compared, filtered, and written to a file. */
public enum ColumnType {
    TEXT,
    /** Money, or an Amount with its origin; in kronor. */
    MONEY,
    /** Per cent as a BigDecimal, or a Percentage with its origin. */
    PERCENT,
    DATE,
    NUMBER,
    /** A text that leads to a page. */
    LINK,
    /** A status in words. */
    STATUS;

    public boolean isNumeric() {
        return this == MONEY || this == PERCENT || this == NUMBER;
    }
}
