package se.tross.insats.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.insats.InsatsTerms;
import se.tross.shared.frame.Language;

/** What the pages say of changes. */
@Named
@ApplicationScoped
public class AmendmentWords {

    @Inject
    private Language language;

    /** What is to be so, or is. */
    public String change(AmendmentTerms terms, InsatsTerms insats) {
        return AmendmentMatter.change(terms, insats, language.texts());
    }

    public String tone(AmendmentStatus status) {
        return switch (status) {
            case IN_EFFECT -> "good";
            case PROPOSED -> "warn";
            case REFUSED -> "bad";
            case DRAFT -> "";
        };
    }
}
