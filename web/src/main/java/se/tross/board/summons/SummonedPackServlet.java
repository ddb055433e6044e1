package se.tross.board.summons;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.tross.board.pack.OpenedPack;
import se.tross.board.pack.PackStream;
import se.tross.shared.frame.Language;

/** The papers of a meeting for whoever has the key of a summons: {@code /public/pack.pdf?f=&key=}. */
@WebServlet(urlPatterns = SummonedPackServlet.PATH)
public class SummonedPackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String PATH = "/public/pack.pdf";

    @Inject
    private transient PackByKey packs;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter("key");
        Optional<OpenedPack> pack = packs.open(key == null ? "" : key);
        if (pack.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long id = pack.get().id();
        PackStream.send(pack.get(), piece -> packs.piece(key, id, piece), false, language.texts(), response);
    }
}
