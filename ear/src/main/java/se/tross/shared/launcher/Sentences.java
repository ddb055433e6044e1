package se.tross.shared.launcher;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The Swedish sentences of the command line: one bundle, no sentence in the code. */
final class Sentences {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("se.tross.shared.launcher.launcher");

    private Sentences() {}

    /** The sentence of a key; arguments are shown as they are, so that port 8080 never becomes 8 080. */
    static String of(String key, Object... args) {
        Object[] shown = Arrays.stream(args).map(String::valueOf).toArray();
        return new MessageFormat(BUNDLE.getString(key)).format(shown);
    }
}
