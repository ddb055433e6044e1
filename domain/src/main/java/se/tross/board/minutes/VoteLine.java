package se.tross.board.minutes;

import java.io.Serializable;

/**
 * How one person voted in an open vote (B13).
 *
 * @param person who
 * @param vote yes, no or abstained, in the words of the minutes
 */
public record VoteLine(String person, String vote) implements Serializable {}
