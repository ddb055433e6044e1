package se.tross.insats.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.page.DocumentServlet;

/** A requisition as a voucher: who asked, checked, attested and paid. */
@WebServlet(urlPatterns = RequisitionDocumentServlet.PDF)
public class RequisitionDocumentServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    static final String PDF = "/insats/requisition.pdf";

    @Inject
    private transient RequisitionDocuments documents;

    @Inject
    private transient Language language;

    /** @throws se.tross.shared.refusal.Refused as not found, if there is no such requisition */
    @Override
    protected DocumentFile document(HttpServletRequest request) {
        return documents.pdf(
                AddressParts.requiredId(request.getParameter("id")),
                language.texts().locale());
    }
}
