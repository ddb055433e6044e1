package se.tross.insats.catalogue;

import static se.tross.shared.text.TextRules.TEXT;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.insats.CatalogueRefusal.PublicTextMissing;
import se.tross.insats.CatalogueRefusal.PublicTextTooLong;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.text.TextRules;

/**
 * What everybody may read of an insats. It is written for that, and is nothing of what is written for the office.
 *
 * @param shown whether it stands in the catalogue
 * @param about what the insats is and for whom
 * @param outcome what it led to; may be empty
 */
public record PublicationTerms(boolean shown, String about, String outcome) implements Serializable {

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(PublicTextMissing::new, PublicTextTooLong::new);

    public PublicationTerms {
        about = TextRules.plain(about);
        outcome = TextRules.plain(outcome);
    }

    /** Everything that is wrong, the weightiest first; a text that is not shown may be missing. */
    public List<InsatsRefusal> refusals() {
        return Stream.of(
                        shown
                                ? TEXTS.refusalOfRequired("about", about, TEXT)
                                : TEXTS.refusalOfOptional("about", about, TEXT),
                        TEXTS.refusalOfOptional("outcome", outcome, TEXT))
                .flatMap(Optional::stream)
                .toList();
    }
}
