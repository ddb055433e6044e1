package se.tross.insats.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.page.DocumentServlet;

/** The budget register of an insats, with its cost report, as a workbook (M9). */
@WebServlet(urlPatterns = RegisterServlet.WORKBOOK)
public class RegisterServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    static final String WORKBOOK = "/insats/budget-register.xlsx";

    @Inject
    private transient RegisterDocuments documents;

    @Inject
    private transient Language language;

    /** @throws se.tross.shared.refusal.Refused as not found, if there is no such insats */
    @Override
    protected DocumentFile document(HttpServletRequest request) {
        return documents.workbook(
                AddressParts.requiredId(request.getParameter("id")),
                language.texts().locale());
    }
}
