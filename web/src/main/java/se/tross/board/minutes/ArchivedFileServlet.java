package se.tross.board.minutes;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.tross.board.archive.OpenedFile;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.page.DocumentServlet;

/** What is archived of minutes and notices, byte by byte as it was kept. */
@WebServlet(urlPatterns = ArchivedFileServlet.FILE)
public class ArchivedFileServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    static final String FILE = "/board/archived.pdf";

    @Inject
    private transient ArchiveOverviews archive;

    @Override
    protected DocumentFile document(HttpServletRequest request) {
        return file(archive.open(AddressParts.requiredId(request.getParameter("id"))));
    }

    private static DocumentFile file(OpenedFile file) {
        String name = file.name().toLowerCase(Locale.ROOT).endsWith(".pdf") ? file.name() : file.name() + ".pdf";
        return DocumentFile.pdf(name, file.bytes());
    }
}
