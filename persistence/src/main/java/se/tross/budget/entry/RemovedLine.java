package se.tross.budget.entry;

import java.io.Serializable;
import java.time.Instant;
import se.tross.budget.LineKind;

/**
 * A line in the bin.
 *
 * @param lineId the line that was
 * @param kind what it was
 * @param name what it was called
 * @param who who removed it
 * @param when the moment
 */
public record RemovedLine(long lineId, LineKind kind, String name, String who, Instant when) implements Serializable {}
