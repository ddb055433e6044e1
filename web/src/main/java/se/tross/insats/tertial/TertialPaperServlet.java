package se.tross.insats.tertial;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.page.DocumentServlet;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Tertial;

/** What the board reads of a tertial, as PDF, as a Word file to edit further, and as PDF without small counts for everybody. */
@WebServlet(urlPatterns = {TertialPaperServlet.PDF, TertialPaperServlet.WORD, TertialPaperServlet.PUBLISHED})
public class TertialPaperServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    static final String PDF = "/insats/tertial.pdf";
    static final String WORD = "/insats/tertial.docx";
    static final String PUBLISHED = "/insats/tertial-published.pdf";

    @Inject
    private transient TertialFiles files;

    @Inject
    private transient Language language;

    /** @throws Refused as not found, if there are no reports of such a tertial */
    @Override
    protected DocumentFile document(HttpServletRequest request) {
        ReportTertial tertial = new ReportTertial(
                AddressParts.year(request.getParameter("year")),
                AddressParts.constant(Tertial.class, request.getParameter("tertial")));
        Locale locale = language.texts().locale();
        return switch (request.getServletPath()) {
            case PDF -> files.pdf(tertial, locale);
            case WORD -> files.word(tertial, locale);
            default -> files.published(tertial, locale);
        };
    }
}
