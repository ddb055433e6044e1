package se.tross.contribution.table;

/** How much a finding weighs. */
public enum Severity {
    /** The table cannot be loaded. */
    ERROR,
    /** Somebody should look before it is loaded. */
    WARNING,
    /** Good to know. */
    NOTE
}
