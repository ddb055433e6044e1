package se.tross.budget.text;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import se.tross.budget.BudgetDocuments;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Refused;
import se.tross.shared.table.FileName;

/** "Budget och verksamhetsplan" of a version as PDF, as a Word file to edit further, as a workbook to compute with. */
@WebServlet(urlPatterns = {BudgetDocumentServlet.PDF, BudgetDocumentServlet.WORD, BudgetDocumentServlet.WORKBOOK})
public class BudgetDocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String PDF = "/budget/plan.pdf";
    static final String WORD = "/budget/plan.docx";
    static final String WORKBOOK = "/budget/plan.xlsx";

    @Inject
    private transient BudgetDocuments documents;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, document(request));
        } catch (Refused refused) {
            response.sendError(
                    refused.first() instanceof AccessRefusal.NotPermitted
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** @throws Refused as not found, if there is no such version */
    private DocumentFile document(HttpServletRequest request) {
        long version = AddressParts.id(request.getParameter("id"))
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        Locale locale = language.texts().locale();
        return switch (request.getServletPath()) {
            case PDF -> documents.pdf(version, locale);
            case WORD -> documents.word(version, locale);
            default -> documents.workbook(version, locale);
        };
    }

    private static void send(HttpServletResponse response, DocumentFile document) throws IOException {
        int dot = document.name().lastIndexOf('.');
        response.setContentType(document.mediaType());
        response.setContentLength(document.bytes().length);
        response.setHeader(
                "Content-Disposition",
                FileName.attachment(
                        document.name().substring(0, dot), document.name().substring(dot + 1)));
        response.getOutputStream().write(document.bytes());
    }
}
