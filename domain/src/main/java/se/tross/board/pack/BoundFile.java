package se.tross.board.pack;

import java.io.Serializable;

/**
 * What is known of a bound file without reading it.
 *
 * @param size in bytes
 * @param sha256 its SHA-256, 64 digits
 */
public record BoundFile(long size, String sha256) implements Serializable {

    /** What a pack may weigh. */
    public static final int MOST_MEGABYTES = 500;
}
