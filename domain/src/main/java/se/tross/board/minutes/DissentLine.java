package se.tross.board.minutes;

import java.io.Serializable;

/**
 * A reservation (B12).
 *
 * @param person who does not stand behind the decision
 * @param reasons in writing; may be empty
 */
public record DissentLine(String person, String reasons) implements Serializable {}
