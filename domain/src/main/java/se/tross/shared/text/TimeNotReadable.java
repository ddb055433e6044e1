package se.tross.shared.text;

/** What was typed is no time of day. */
public record TimeNotReadable() implements TextRefusal {}
