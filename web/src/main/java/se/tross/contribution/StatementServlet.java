package se.tross.contribution;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.page.DocumentServlet;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** What leaves Tross for the members: one statement, all of them in a document or a package, the workbook to invoice from. */
@WebServlet(
        urlPatterns = {StatementServlet.ONE, StatementServlet.ALL, StatementServlet.PACKAGE, StatementServlet.WORKBOOK})
public class StatementServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    static final String ONE = "/contribution/statement.pdf";
    static final String ALL = "/contribution/statements.pdf";
    static final String PACKAGE = "/contribution/statements.zip";
    static final String WORKBOOK = "/contribution/invoicing.xlsx";

    @Inject
    private transient MemberStatements statements;

    @Inject
    private transient Language language;

    /** @throws Refused as not found, if there is no such plan, or the member does not pay by it */
    @Override
    protected DocumentFile document(HttpServletRequest request) {
        FinancialYear year = AddressParts.year(request.getParameter("year"));
        Optional<Integer> revision = AddressParts.revision(request.getParameter("revision"));
        Locale locale = language.texts().locale();
        return switch (request.getServletPath()) {
            case ONE ->
                statements.ofMember(
                        year,
                        revision,
                        AddressParts.id(request.getParameter("member"))
                                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound())),
                        locale);
            case ALL -> statements.ofAll(year, revision, locale);
            case PACKAGE -> statements.oneEach(year, revision, locale);
            default -> statements.workbook(year, revision, locale);
        };
    }
}
