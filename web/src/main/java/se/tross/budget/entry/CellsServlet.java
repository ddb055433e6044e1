package se.tross.budget.entry;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/** Keeps what is typed in the grid while one types. Whoever has no script saves with the page's own button. */
@WebServlet(urlPatterns = "/budget/cells")
public class CellsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Far more than the largest block that is read; enough to say of a larger one how large it is. */
    private static final int MOST_BYTES = 4_000_000;

    @Inject
    private transient EntryDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            EntryAnswer answer = desk.answer(EntryRequest.read(new String(body, StandardCharsets.UTF_8)));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            try (JsonWriter writer = Json.createWriter(response.getWriter())) {
                writer.writeObject(answer.toJson());
            }
        } catch (Refused refused) {
            response.sendError(
                    refused.first() instanceof AccessRefusal.NotPermitted
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
