package se.tross.insats.agreement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import se.tross.insats.grant.PlainName;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.document.DocumentTemplates;
import se.tross.shared.document.WordPress;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/**
 * An agreement to sign, as accessible PDF and as a Word file. What is loaded is permitted by {@link AgreementGroundOverviews};
 * the document is set after its transaction, so that no connection waits for a typesetter.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementDocuments {

    private static final String TEMPLATE = "insats/agreement.ftlx";

    @Inject
    private AgreementGroundOverviews grounds;

    @Inject
    private Clock clock;

    /** @throws Refused if there is no such agreement, or it may not be read */
    public DocumentFile pdf(long id, Locale language) {
        Texts texts = Texts.in(language);
        AgreementGround ground = grounds.ground(id);
        return DocumentFile.pdf(name(ground, texts) + ".pdf", pdf(ground, LocalDate.now(clock), texts));
    }

    /** @throws Refused if there is no such agreement, or it may not be read */
    public DocumentFile word(long id, Locale language) {
        Texts texts = Texts.in(language);
        AgreementGround ground = grounds.ground(id);
        return DocumentFile.word(name(ground, texts) + ".docx", word(ground, LocalDate.now(clock), texts));
    }

    static byte[] pdf(AgreementGround ground, LocalDate producedOn, Texts texts) {
        return DocumentTemplates.pdf(TEMPLATE, texts, model(ground, producedOn));
    }

    static byte[] word(AgreementGround ground, LocalDate producedOn, Texts texts) {
        return WordPress.print(DocumentTemplates.fill(TEMPLATE, texts, model(ground, producedOn)));
    }

    private static Map<String, Object> model(AgreementGround ground, LocalDate producedOn) {
        return Map.of(
                "g",
                ground,
                "agreement",
                ground.agreement(),
                "blocks",
                ground.agreement().text().blocks(),
                "producedOn",
                producedOn);
    }

    private static String name(AgreementGround ground, Texts texts) {
        return PlainName.of(texts.text("insats.agreementDocument.file", ground.insats()));
    }
}
