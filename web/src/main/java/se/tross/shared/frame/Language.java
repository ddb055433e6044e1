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

    public Locale getLocale() {
        return texts().locale();
    }

    /** As the {@code lang} attribute wants it: {@code sv} or {@code en}. */
    public String getTag() {
        return getLocale().getLanguage();
    }

    public Texts texts() {
        return Texts.in(Locale.forLanguageTag(visitor.getLanguage()));
    }
}
