package se.tross.shared.text;

/** Day and month are written with numbers in an order that differs between countries. */
public record DateAmbiguous() implements TextRefusal {}
