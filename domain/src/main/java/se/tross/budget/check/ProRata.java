package se.tross.budget.check;

/** How a year's amount is divided at a date within it. */
public enum ProRata {
    /** By whole months, where the date is the last of its month. */
    MONTHS,
    /** By days, elsewhere. */
    DAYS
}
