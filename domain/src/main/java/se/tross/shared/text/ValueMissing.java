package se.tross.shared.text;

/** Nothing was typed where a value is needed. */
public record ValueMissing() implements TextRefusal {}
