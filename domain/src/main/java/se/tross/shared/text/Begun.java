package se.tross.shared.text;

import java.util.Locale;

/** A word as it stands first in a sentence or alone on a line. */
public final class Begun {

    private Begun() {}

    /** The same words with a capital letter first. Swedish and English know the same capitals. */
    public static String with(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
