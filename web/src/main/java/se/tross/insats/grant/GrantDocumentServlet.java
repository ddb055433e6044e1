package se.tross.insats.grant;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.page.DocumentServlet;

/** A proposal to grant money, or the decision, as PDF and as a Word file to edit further. */
@WebServlet(urlPatterns = {GrantDocumentServlet.PDF, GrantDocumentServlet.WORD})
public class GrantDocumentServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    static final String PDF = "/insats/grant.pdf";
    static final String WORD = "/insats/grant.docx";

    @Inject
    private transient GrantDocuments documents;

    @Inject
    private transient Language language;

    /** @throws se.tross.shared.refusal.Refused as not found, if there is no such grant */
    @Override
    protected DocumentFile document(HttpServletRequest request) {
        long grant = AddressParts.requiredId(request.getParameter("id"));
        Locale locale = language.texts().locale();
        return PDF.equals(request.getServletPath()) ? documents.pdf(grant, locale) : documents.word(grant, locale);
    }
}
