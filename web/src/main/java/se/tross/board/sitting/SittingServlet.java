package se.tross.board.sitting;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/**
 * Takes what is recorded on the page of a meeting, one form at a time. The page's script sends the forms and reads the answers;
 * without script they are plain forms that lead back to the page.
 */
@WebServlet(urlPatterns = SittingServlet.PATH)
public class SittingServlet extends HttpServlet {

    static final String PATH = "/board/sitting-act";
    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";

    @Inject
    private transient SittingDesk desk;

    /** Whether somebody else has recorded something since. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, desk.since(new Sent(request.getParameterMap())));
        } catch (Refused refused) {
            turnAway(response, refused);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Sent sent = new Sent(request.getParameterMap());
        boolean scripted = JSON.equals(request.getHeader("Accept"));
        try {
            SittingAnswer answer = desk.perform(sent);
            if (scripted) {
                answer(response, answer.toJson());
            } else if (answer.problems().isEmpty()) {
                response.setHeader("Location", request.getContextPath() + answer.page());
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            } else {
                request.setAttribute(SittingPage.REFUSALS, answer.refusals());
                request.getRequestDispatcher("/board/sitting").forward(request, response);
            }
        } catch (Refused refused) {
            turnAway(response, refused);
        }
    }

    private static void answer(HttpServletResponse response, JsonObject object) throws IOException {
        response.setContentType(JSON);
        response.setCharacterEncoding("UTF-8");
        try (JsonWriter writer = Json.createWriter(response.getWriter())) {
            writer.writeObject(object);
        }
    }

    private static void turnAway(HttpServletResponse response, Refused refused) throws IOException {
        response.sendError(
                refused.first() instanceof AccessRefusal.NotPermitted
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_NOT_FOUND);
    }
}
