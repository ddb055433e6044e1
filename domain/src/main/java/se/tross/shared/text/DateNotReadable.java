package se.tross.shared.text;

/** What was typed is no date. */
public record DateNotReadable() implements TextRefusal {}
