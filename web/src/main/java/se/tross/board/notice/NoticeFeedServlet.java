package se.tross.board.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;

/** The notice board as an Atom feed that anybody may subscribe to: {@code /public/notices.atom?f=}. */
@WebServlet(urlPatterns = "/public/notices.atom")
public class NoticeFeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeOverviews overviews;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = request.getRequestURL().toString().replaceFirst("/public/notices\\.atom$", "");
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            new NoticeFeed(home, visitor.getForbund(), language.texts())
                    .write(overviews.posted(), response.getOutputStream());
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
