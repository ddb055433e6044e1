package se.tross.contribution;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.FileName;
import se.tross.shared.text.Language;

/** What leaves Tross for the members: one statement, all of them in a document or a package, the workbook to invoice from. */
@WebServlet(
        urlPatterns = {StatementServlet.ONE, StatementServlet.ALL, StatementServlet.PACKAGE, StatementServlet.WORKBOOK})
public class StatementServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String ONE = "/contribution/statement.pdf";
    static final String ALL = "/contribution/statements.pdf";
    static final String PACKAGE = "/contribution/statements.zip";
    static final String WORKBOOK = "/contribution/invoicing.xlsx";

    private static final String PDF = "application/pdf";

    @Inject
    private transient StatementGroundOverviews grounds;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<MemberStatement> statements = MemberStatements.of(
                    grounds.ground(
                            AddressParts.year(request.getParameter("year")),
                            AddressParts.revision(request.getParameter("revision"))),
                    LocalDate.now(clock));
            send(request, statements, response);
        } catch (Refused refused) {
            response.sendError(
                    refused.first() instanceof AccessRefusal.NotPermitted
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletRequest request, List<MemberStatement> statements, HttpServletResponse response)
            throws IOException {
        Texts texts = language.texts();
        StatementPlan plan = statements.get(0).plan();
        switch (request.getServletPath()) {
            case ONE -> {
                MemberStatement own = one(statements, request.getParameter("member"));
                send(response, PDF, StatementDocuments.fileName(own, texts), StatementDocuments.pdf(own, texts));
            }
            case ALL -> send(response, PDF, name(texts, plan) + ".pdf", StatementDocuments.pdf(statements, texts));
            case PACKAGE ->
                send(
                        response,
                        "application/zip",
                        name(texts, plan) + ".zip",
                        StatementDocuments.zip(statements, texts));
            default ->
                send(
                        response,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        InvoiceWorkbook.fileName(plan, texts),
                        InvoiceWorkbook.of(statements, texts));
        }
    }

    private static String name(Texts texts, StatementPlan plan) {
        return texts.text("contribution.statement.file", plan.year());
    }

    /** @throws Refused as not found, if the member does not pay by this plan */
    private static MemberStatement one(List<MemberStatement> statements, String member) {
        return AddressParts.id(member)
                .flatMap(id -> statements.stream()
                        .filter(one -> one.contribution().member().id() == id)
                        .findFirst())
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        int dot = name.lastIndexOf('.');
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", FileName.attachment(name.substring(0, dot), name.substring(dot + 1)));
        response.getOutputStream().write(content);
    }
}
