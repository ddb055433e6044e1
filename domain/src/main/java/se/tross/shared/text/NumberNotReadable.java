package se.tross.shared.text;

/** What was typed is no number. */
public record NumberNotReadable() implements TextRefusal {}
