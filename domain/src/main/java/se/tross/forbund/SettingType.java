package se.tross.forbund;

/** What sort of value a charter setting has. */
public enum SettingType {
    TEXT,
    /** Kronor; kept with a decimal point: {@code 50000.00}. */
    MONEY,
    /** Per cent; kept with a decimal point: {@code 12.5}. */
    PERCENT,
    /** A whole number. */
    NUMBER,
    /** A day that returns each year; kept as {@code MM-DD}. */
    DAY_OF_YEAR,
    DATE,
    /** Kept as {@code true} or {@code false}. */
    YES_NO
}
