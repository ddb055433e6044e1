package se.tross.board.decision;

import java.io.Serializable;

/**
 * Something in the record of a meeting has other words than before. Raised in the transaction that keeps them, so that whoever
 * has approved the old words is known not to have approved these.
 *
 * @param meetingId the meeting
 */
public record RecordWorded(long meetingId) implements Serializable {}
