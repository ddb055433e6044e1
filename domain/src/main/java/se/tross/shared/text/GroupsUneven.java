package se.tross.shared.text;

/** Blanks that do not stand between thousands; a digit may be missing. */
public record GroupsUneven(String suggestion) implements TextRefusal {}
