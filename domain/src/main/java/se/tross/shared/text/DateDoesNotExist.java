package se.tross.shared.text;

/** A date that no calendar has, such as 30 February. */
public record DateDoesNotExist() implements TextRefusal {}
