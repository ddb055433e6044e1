package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tross.insats.preparation.Grade;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.document.DocumentTemplates;
import se.tross.shared.document.WordPress;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/**
 * A proposal to grant money with the application that it rests on, or the decision, as accessible PDF and as a Word file. What is loaded is permitted by
 * {@link GrantGroundOverviews}; the document is set after its transaction, so that no connection waits for a typesetter.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GrantDocuments {

    private static final String TEMPLATE = "insats/grant.ftlx";

    @Inject
    private GrantGroundOverviews grounds;

    @Inject
    private Clock clock;

    /** @throws Refused if there is no such grant, or it may not be read */
    public DocumentFile pdf(long id, Locale language) {
        Texts texts = Texts.in(language);
        GrantGround ground = grounds.ground(id);
        return DocumentFile.pdf(name(ground, texts) + ".pdf", pdf(ground, LocalDate.now(clock), texts));
    }

    /** @throws Refused if there is no such grant, or it may not be read */
    public DocumentFile word(long id, Locale language) {
        Texts texts = Texts.in(language);
        GrantGround ground = grounds.ground(id);
        return DocumentFile.word(name(ground, texts) + ".docx", word(ground, LocalDate.now(clock), texts));
    }

    static byte[] word(GrantGround ground, LocalDate producedOn, Texts texts) {
        return WordPress.print(DocumentTemplates.fill(TEMPLATE, texts, model(ground, producedOn)));
    }

    static byte[] pdf(GrantGround ground, LocalDate producedOn, Texts texts) {
        return DocumentTemplates.pdf(TEMPLATE, texts, model(ground, producedOn));
    }

    private static Map<String, Object> model(GrantGround ground, LocalDate producedOn) {
        return Map.of(
                "g", ground,
                "grant", ground.grant(),
                "terms", ground.grant().terms(),
                "grades", List.of(Grade.values()),
                "producedOn", producedOn);
    }

    private static String name(GrantGround ground, Texts texts) {
        return PlainName.of(
                texts.text("insats.grantDocument.file", ground.insats().name()));
    }
}
