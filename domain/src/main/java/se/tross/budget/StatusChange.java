package se.tross.budget;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who brought a version to its status, and when.
 *
 * @param who the person's name
 * @param when the moment
 */
public record StatusChange(String who, Instant when) implements Serializable {}
