package se.tross.shared.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What opens a summons, a calendar, an application for whoever has it: random, sent once, kept only as a hash, so that nobody who
 * reads the database can act for another.
 *
 * @param text as it stands in the link
 */
public record SecretKey(String text) {

    /** As many as cannot be guessed. */
    public static final int BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody can guess. */
    public static SecretKey random() {
        byte[] drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        return of(drawn);
    }

    /** @param random freshly drawn, {@link #BYTES} of them */
    public static SecretKey of(byte[] random) {
        return new SecretKey(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** SHA-256 in 64 hexadecimal digits: the key is random enough to need nothing slower. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SecretKey";
    }
}
