package se.tross.shared.personaldata;

/**
 * A text holds what looks like a personnummer or samordningsnummer (P6). The number is not repeated, so that it does not
 * end up in the page, the log or the trail.
 *
 * @param field the input that the text was typed in; empty for a file name
 */
public record PersonalNumberInText(String field) implements PersonalDataRefusal {}
