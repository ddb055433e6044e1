package se.tross.shared.personaldata;

/**
 * A place in a text that looks like an identity number (P6). It tells where, never which: the number itself must not
 * spread into messages and logs.
 *
 * @param start index of its first character in the text as it was given
 * @param end index after its last character
 * @param kind personnummer or samordningsnummer
 */
public record PersonalNumberFinding(int start, int end, PersonalNumberKind kind) {}
