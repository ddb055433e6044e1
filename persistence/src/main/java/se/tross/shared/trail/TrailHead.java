package se.tross.shared.trail;

import java.io.Serializable;

/**
 * The end of a förbund's chain. Noted outside the database, it later shows whether the chain was rewritten.
 *
 * @param forbundId the förbund
 * @param seq the number of its last entry
 * @param hash the last entry's hash, hexadecimal
 */
public record TrailHead(long forbundId, long seq, String hash) implements Serializable {

    /** The head of a chain without entries. */
    static TrailHead empty(long forbundId) {
        return new TrailHead(forbundId, 0, "0".repeat(64));
    }
}
