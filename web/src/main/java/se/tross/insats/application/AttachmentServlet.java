package se.tross.insats.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.refusal.Refused;
import se.tross.shared.table.FileName;

/** A file that goes with an application, always as a file to be kept: nothing that an applicant sends is run in a page. */
@WebServlet(urlPatterns = {"/insats/application-file", AttachmentServlet.BY_LETTER})
public class AttachmentServlet extends HttpServlet {

    static final String BY_LETTER = "/public/application-file";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ApplicationOverviews applications;

    @Inject
    private transient ApplicationByLink letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            OpenedAttachment file = opened(request);
            byte[] bytes = file.bytes();
            int dot = file.fileName().lastIndexOf('.');
            response.setContentType(file.kind().mediaType());
            response.setContentLength(bytes.length);
            response.setHeader(
                    "Content-Disposition",
                    FileName.attachment(
                            file.fileName().substring(0, dot), file.fileName().substring(dot + 1)));
            response.getOutputStream().write(bytes);
        } catch (Refused refused) {
            response.sendError(
                    refused.first() instanceof AccessRefusal.NotPermitted
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private OpenedAttachment opened(HttpServletRequest request) {
        long file = AddressParts.requiredId(request.getParameter("file"));
        return BY_LETTER.equals(request.getServletPath())
                ? letters.attachment(request.getParameter("key"), file)
                : applications.attachment(AddressParts.requiredId(request.getParameter("id")), file);
    }
}
