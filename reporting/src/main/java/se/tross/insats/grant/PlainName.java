package se.tross.insats.grant;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files in plain letters, so that they survive every mail system. */
public final class PlainName {

    private PlainName() {}

    /** Lower case a to z, digits and hyphens; å and ä become a, ö becomes o. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
