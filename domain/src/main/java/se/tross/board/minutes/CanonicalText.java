package se.tross.board.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;

/**
 * Content written down in one way only, so that the same content gives the same hash and no other does: each part with its
 * length before it, letters composed, nothing between.
 */
public final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    public CanonicalText add(Object part) {
        String plain = part == null ? "" : Normalizer.normalize(part.toString(), Normalizer.Form.NFC);
        text.append(plain.length()).append(':').append(plain);
        return this;
    }

    public CanonicalText addEach(Collection<?> parts) {
        add(parts.size());
        parts.forEach(this::add);
        return this;
    }

    public ContentHash hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
