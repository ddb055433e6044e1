package se.tross.shared.text;

/** A number that no account can hold. */
public record NumberTooLarge() implements TextRefusal {}
