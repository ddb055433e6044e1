package se.tross.shared.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.refusal.Refused;
import se.tross.shared.table.FileName;

/** Sends finished documents as files: not found where there is none, forbidden where the visitor may not read it. */
public abstract class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** @throws Refused as not found, if there is no such document, or not permitted */
    protected abstract DocumentFile document(HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, document(request));
        } catch (Refused refused) {
            response.sendError(
                    refused.first() instanceof AccessRefusal.NotPermitted
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
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
