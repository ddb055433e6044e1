package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/**
 * Tells the members of a plan what they pay: each its statement, all of them together, and the workbook that the office
 * invoices from. What is loaded is permitted by {@link StatementGroundOverviews}; the documents are set after its
 * transaction, so that no connection waits for a typesetter. Throughout, an empty revision means the last.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MemberStatements {

    @Inject
    private StatementGroundOverviews grounds;

    @Inject
    private Clock clock;

    /**
     * One for each payer, in charter order.
     *
     * @throws Refused if there is no such plan in the förbund, or it may not be read
     */
    public List<MemberStatement> statements(FinancialYear year, Optional<Integer> revision) {
        return StatementsOfPlan.of(grounds.ground(year, revision), LocalDate.now(clock));
    }

    /**
     * The statement of one member as PDF.
     *
     * @throws Refused if there is no such plan, or the member pays nothing by it
     */
    public DocumentFile ofMember(FinancialYear year, Optional<Integer> revision, long memberId, Locale language) {
        Texts texts = Texts.in(language);
        MemberStatement statement = statements(year, revision).stream()
                .filter(one -> one.contribution().member().id() == memberId)
                .findFirst()
                .orElseThrow(() -> new RefusedInTransaction(new Refused(new AccessRefusal.NotFound())));
        return DocumentFile.pdf(
                StatementDocuments.fileName(statement, texts), StatementDocuments.pdf(statement, texts));
    }

    /** All statements in one PDF, each on a page of its own. @throws Refused if there is no such plan */
    public DocumentFile ofAll(FinancialYear year, Optional<Integer> revision, Locale language) {
        Texts texts = Texts.in(language);
        List<MemberStatement> all = statements(year, revision);
        return DocumentFile.pdf(
                StatementDocuments.fileName(all.get(0).plan(), texts) + ".pdf", StatementDocuments.pdf(all, texts));
    }

    /** One PDF for each member, in a zip. @throws Refused if there is no such plan */
    public DocumentFile oneEach(FinancialYear year, Optional<Integer> revision, Locale language) {
        Texts texts = Texts.in(language);
        List<MemberStatement> all = statements(year, revision);
        return DocumentFile.zip(
                StatementDocuments.fileName(all.get(0).plan(), texts) + ".zip", StatementDocuments.zip(all, texts));
    }

    /** All members as a workbook to invoice from. @throws Refused if there is no such plan */
    public DocumentFile workbook(FinancialYear year, Optional<Integer> revision, Locale language) {
        Texts texts = Texts.in(language);
        List<MemberStatement> all = statements(year, revision);
        return DocumentFile.workbook(
                InvoiceWorkbook.fileName(all.get(0).plan(), texts), InvoiceWorkbook.of(all, texts));
    }
}
