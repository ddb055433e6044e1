package se.tross.shared.text;

/** A word behind the amount that is none of kr, tkr and mkr. */
public record UnitUnknown(String unit) implements TextRefusal {}
