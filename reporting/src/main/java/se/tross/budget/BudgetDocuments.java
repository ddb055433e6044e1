package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import se.tross.budget.document.DocumentGround;
import se.tross.budget.document.DocumentGroundOverviews;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/**
 * "Budget och verksamhetsplan" of a version as PDF, Word file and workbook. What is loaded is permitted by
 * {@link DocumentGroundOverviews}; the document is set after its transaction, so that no connection waits for a typesetter.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BudgetDocuments {

    @Inject
    private DocumentGroundOverviews grounds;

    @Inject
    private Clock clock;

    /** The model of them all, for showing on a page as well. @throws Refused if there is no such version, or it may not be read */
    public PlanDocument plan(long versionId) {
        DocumentGround ground = grounds.ground(versionId);
        return new PlanDocument(
                ground.forbund(),
                ground.organisationNumber(),
                ground.version().number(),
                ground.version().status(),
                BudgetFigures.of(ground.content()),
                ground.sections(),
                LocalDate.now(clock));
    }

    /** @throws Refused if there is no such version, or it may not be read */
    public DocumentFile pdf(long versionId, Locale language) {
        Texts texts = Texts.in(language);
        PlanDocument plan = plan(versionId);
        return DocumentFile.pdf(PlanDocuments.fileName(plan, texts) + ".pdf", PlanDocuments.pdf(plan, texts));
    }

    /** @throws Refused if there is no such version, or it may not be read */
    public DocumentFile word(long versionId, Locale language) {
        Texts texts = Texts.in(language);
        PlanDocument plan = plan(versionId);
        return DocumentFile.word(PlanDocuments.fileName(plan, texts) + ".docx", PlanDocuments.word(plan, texts));
    }

    /** @throws Refused if there is no such version, or it may not be read */
    public DocumentFile workbook(long versionId, Locale language) {
        Texts texts = Texts.in(language);
        PlanDocument plan = plan(versionId);
        return DocumentFile.workbook(PlanDocuments.fileName(plan, texts) + ".xlsx", PlanWorkbook.of(plan, texts));
    }
}
