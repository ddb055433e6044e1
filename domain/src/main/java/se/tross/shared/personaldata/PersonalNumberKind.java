package se.tross.shared.personaldata;

/** The two kinds of identity number that may never stand in a text (P6). */
public enum PersonalNumberKind {
    PERSONNUMMER,
    SAMORDNINGSNUMMER
}
