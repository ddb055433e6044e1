package se.tross.board.summons;

/**
 * What a key opens.
 *
 * @param summonedId the summons
 * @param meetingId its meeting
 */
public record OpenedKey(long summonedId, long meetingId) {}
