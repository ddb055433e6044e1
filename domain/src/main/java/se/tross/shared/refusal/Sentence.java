package se.tross.shared.refusal;

import java.text.MessageFormat;
import java.util.Locale;

/** A sentence that was read once and is filled as often as a page shows it: reading it costs far more than filling it. */
final class Sentence {
    private final MessageFormat format;
    private final String unfilled;

    Sentence(String pattern, Locale locale) {
        format = new MessageFormat(pattern, locale);
        unfilled = format.format(new Object[0]);
    }

    /** In a copy, since a format remembers where it is and several people ask at once. */
    String filled(Object[] words) {
        return words.length == 0 ? unfilled : ((MessageFormat) format.clone()).format(words);
    }
}
