package se.tross.board.minutes;

import java.io.Serializable;

/**
 * Somebody who approves the minutes.
 *
 * @param mandateId the mandate on the board
 * @param person the name
 */
public record Approver(long mandateId, String person) implements Serializable {}
