package se.tross.budget.text;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.tross.budget.BudgetDocuments;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.page.DocumentServlet;
import se.tross.shared.refusal.Refused;

/** "Budget och verksamhetsplan" of a version as PDF, as a Word file to edit further, as a workbook to compute with. */
@WebServlet(urlPatterns = {BudgetDocumentServlet.PDF, BudgetDocumentServlet.WORD, BudgetDocumentServlet.WORKBOOK})
public class BudgetDocumentServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    static final String PDF = "/budget/plan.pdf";
    static final String WORD = "/budget/plan.docx";
    static final String WORKBOOK = "/budget/plan.xlsx";

    @Inject
    private transient BudgetDocuments documents;

    @Inject
    private transient Language language;

    /** @throws Refused as not found, if there is no such version */
    @Override
    protected DocumentFile document(HttpServletRequest request) {
        long version = AddressParts.id(request.getParameter("id"))
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        Locale locale = language.texts().locale();
        return switch (request.getServletPath()) {
            case PDF -> documents.pdf(version, locale);
            case WORD -> documents.word(version, locale);
            default -> documents.workbook(version, locale);
        };
    }
}
