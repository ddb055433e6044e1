package se.tross.budget.check;

/** How much a finding of the self-check weighs. */
public enum Severity {
    /** The version cannot be proposed before it is mended or signed away. */
    ERROR,
    /** Somebody should look. */
    WARNING,
    /** Good to know. */
    NOTE
}
