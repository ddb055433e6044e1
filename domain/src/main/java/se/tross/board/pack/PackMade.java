package se.tross.board.pack;

import java.io.Serializable;

/**
 * A meeting has a new version of its document pack. Raised in the transaction that keeps it.
 *
 * @param meetingId the meeting
 * @param packId the version
 * @param number its number, from 1
 */
public record PackMade(long meetingId, long packId, int number) implements Serializable {}
