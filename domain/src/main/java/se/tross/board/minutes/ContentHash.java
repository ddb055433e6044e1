package se.tross.board.minutes;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What binds an approval to the very text that was read.
 *
 * @param hex SHA-256 of the content, 64 digits
 */
public record ContentHash(String hex) implements Serializable {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if it is no such hash */
    public ContentHash {
        if (hex == null || !HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("No content hash: " + hex);
        }
    }
}
