package se.tross.board.minutes;

import java.io.Serializable;

/**
 * A yrkande that was not withdrawn (B13).
 *
 * @param person who made it
 * @param text what was moved
 */
public record MotionLine(String person, String text) implements Serializable {}
