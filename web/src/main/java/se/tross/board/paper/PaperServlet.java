package se.tross.board.paper;

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

/**
 * A paper to be read: {@code /board/paper.pdf?id=}, in the browser, or as a file with {@code download}. What is sent was read
 * through as a PDF when it came and is sent as nothing else; no other page can hold it in a frame (HeadersFilter).
 */
@WebServlet(urlPatterns = PaperServlet.PATH)
public class PaperServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String PATH = "/board/paper.pdf";

    @Inject
    private transient PaperOverviews papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            OpenedPaper paper = papers.open(AddressParts.requiredId(request.getParameter("id")));
            byte[] bytes = paper.bytes();
            String attachment = FileName.attachment(paper.title(), "pdf");
            response.setContentType("application/pdf");
            response.setContentLength(bytes.length);
            response.setHeader(
                    "Content-Disposition",
                    request.getParameter("download") == null
                            ? attachment.replaceFirst("^attachment", "inline")
                            : attachment);
            response.getOutputStream().write(bytes);
        } catch (Refused refused) {
            response.sendError(
                    refused.first() instanceof AccessRefusal.NotPermitted
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
