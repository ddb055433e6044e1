package se.tross.forbund.account;

import java.util.Locale;
import se.tross.shared.refusal.Texts;

/** The language that a person reads Tross in. */
public enum Language {
    SWEDISH(Texts.SWEDISH),
    ENGLISH(Texts.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
