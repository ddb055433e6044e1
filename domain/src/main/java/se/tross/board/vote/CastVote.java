package se.tross.board.vote;

import java.io.Serializable;

/**
 * What one of those who serve did in a vote.
 *
 * @param mandateId the mandate by which the person serves
 * @param choice what they did
 */
public record CastVote(long mandateId, Choice choice) implements Serializable {}
