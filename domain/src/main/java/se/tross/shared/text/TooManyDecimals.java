package se.tross.shared.text;

/** More decimals than the value can have: kronor have two. */
public record TooManyDecimals(int most) implements TextRefusal {}
