package se.tross.insats.payment;

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
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/**
 * A requisition as a voucher. What is loaded is permitted by {@link RequisitionGroundOverviews}; the document is set after its
 * transaction, so that no connection waits for a typesetter.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequisitionDocuments {

    private static final String TEMPLATE = "insats/requisition.ftlx";

    @Inject
    private RequisitionGroundOverviews grounds;

    @Inject
    private Clock clock;

    /** @throws Refused if there is no such requisition, or it may not be read */
    public DocumentFile pdf(long id, Locale language) {
        Texts texts = Texts.in(language);
        RequisitionGround ground = grounds.ground(id);
        String name = texts.text(
                "insats.requisitionDocument.file",
                ground.code(),
                String.valueOf(ground.requisition().number()));
        return DocumentFile.pdf(PlainName.of(name) + ".pdf", pdf(ground, LocalDate.now(clock), texts));
    }

    static byte[] pdf(RequisitionGround ground, LocalDate producedOn, Texts texts) {
        return DocumentTemplates.pdf(
                TEMPLATE, texts, Map.of("g", ground, "r", ground.requisition(), "producedOn", producedOn));
    }
}
