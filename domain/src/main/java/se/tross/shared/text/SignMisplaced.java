package se.tross.shared.text;

/** A minus sign stands behind the number, or the number in brackets, as in some accounting programs. */
public record SignMisplaced() implements TextRefusal {}
