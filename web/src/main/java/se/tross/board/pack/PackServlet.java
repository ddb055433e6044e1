package se.tross.board.pack;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Refused;

/**
 * A version of a meeting's document pack: {@code /board/pack.pdf?id=} with the version's id, in the browser, or as a file with
 * {@code download}. It is sent piece by piece as it lies in the database.
 */
@WebServlet(urlPatterns = PackServlet.PATH)
public class PackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String PATH = "/board/pack.pdf";

    @Inject
    private transient PackOverviews packs;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            OpenedPack pack = packs.open(AddressParts.requiredId(request.getParameter("id")));
            PackStream.send(
                    pack,
                    piece -> packs.piece(pack.id(), piece),
                    request.getParameter("download") != null,
                    language.texts(),
                    response);
        } catch (Refused refused) {
            response.sendError(
                    refused.first() instanceof AccessRefusal.NotPermitted
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
