package se.tross.shared.text;

/** Points or commas between thousands: what they mean differs between countries, so they are never guessed at. */
public record SeparatorsMixed(String suggestion) implements TextRefusal {}
