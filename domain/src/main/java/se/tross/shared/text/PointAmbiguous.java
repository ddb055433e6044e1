package se.tross.shared.text;

/** One point and three digits: 1.729 may be meant as 1 729 or as 1,729. */
public record PointAmbiguous(String asThousands, String asDecimals) implements TextRefusal {}
