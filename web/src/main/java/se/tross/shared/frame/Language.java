package se.tross.shared.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import se.tross.shared.refusal.Texts;

/** The language of the request: the visitor's own choice, else Swedish, which is the language of the förbund. */
@Named
@RequestScoped
public class Language {

    @Inject
    private Visitor visitor;

    private String chosen = "";
    private Texts texts;

    public Locale getLocale() {
        return texts().locale();
    }

    /** As the {@code lang} attribute wants it: {@code sv} or {@code en}. */
    public String getTag() {
        return getLocale().getLanguage();
    }

    /** A page asks hundreds of times; the visitor may choose another language in the middle of the request. */
    public Texts texts() {
        String language = visitor.getLanguage();
        if (!language.equals(chosen)) {
            texts = Texts.in(Locale.forLanguageTag(language));
            chosen = language;
        }
        return texts;
    }
}
