package se.tross.shared.trail;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something in a bin.
 *
 * @param id to take it back by
 * @param name what it was called
 * @param who who removed it
 * @param when the moment
 */
public record RemovedRecord(long id, String name, String who, Instant when) implements Serializable {}
