package se.tross.shared.harness;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/**
 * How a visitor sees the pages.
 *
 * @param width of the window in CSS pixels
 * @param colours what the visitor's system prefers
 */
public record Look(int width, ColorScheme colours) {

    public static final Look DESKTOP = new Look(1280, ColorScheme.LIGHT);
    public static final Look DARK = new Look(1280, ColorScheme.DARK);
    /** The narrowest that is supported. */
    public static final Look PHONE = new Look(360, ColorScheme.LIGHT);

    public static final Look DARK_PHONE = new Look(360, ColorScheme.DARK);

    int height() {
        return width < 600 ? 740 : 900;
    }

    @Override
    public String toString() {
        return width + " px " + colours.name().toLowerCase(Locale.ROOT);
    }
}
