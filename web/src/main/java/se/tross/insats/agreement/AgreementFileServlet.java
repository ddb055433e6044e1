package se.tross.insats.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.tross.board.paper.OpenedPaper;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.page.DocumentServlet;

/** An agreement to sign, as PDF and as a Word file to edit further; and the signed one as it was scanned. */
@WebServlet(urlPatterns = {AgreementFileServlet.PDF, AgreementFileServlet.WORD, AgreementFileServlet.SIGNED})
public class AgreementFileServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    static final String PDF = "/insats/agreement.pdf";
    static final String WORD = "/insats/agreement.docx";
    static final String SIGNED = "/insats/agreement-signed.pdf";

    @Inject
    private transient AgreementDocuments documents;

    @Inject
    private transient AgreementOverviews agreements;

    @Inject
    private transient Language language;

    /** @throws se.tross.shared.refusal.Refused as not found, if there is no such agreement, or it is not signed */
    @Override
    protected DocumentFile document(HttpServletRequest request) {
        long id = AddressParts.requiredId(request.getParameter("id"));
        Locale locale = language.texts().locale();
        return switch (request.getServletPath()) {
            case PDF -> documents.pdf(id, locale);
            case WORD -> documents.word(id, locale);
            default -> signed(agreements.open(id));
        };
    }

    private static DocumentFile signed(OpenedPaper paper) {
        return DocumentFile.pdf(paper.title() + ".pdf", paper.bytes());
    }
}
