package se.tross.insats.application;

import jakarta.inject.Inject;
import jakarta.json.Json;
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
 * Keeps what is typed in an application while one types. Without script the step is a plain form that leads back to the page,
 * which shows what could not be kept as it was typed.
 */
@WebServlet(urlPatterns = {TextServlet.SIGNED_IN, TextServlet.BY_LETTER})
public class TextServlet extends HttpServlet {

    static final String SIGNED_IN = "/insats/application-text";
    static final String BY_LETTER = "/public/application-text";

    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";

    @Inject
    private transient TextDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        SentTexts sent = SentTexts.of(request, BY_LETTER.equals(request.getServletPath()));
        try {
            TextAnswer answer = desk.keep(sent);
            if (JSON.equals(request.getHeader("Accept"))) {
                response.setContentType(JSON);
                response.setCharacterEncoding("UTF-8");
                try (JsonWriter writer = Json.createWriter(response.getWriter())) {
                    writer.writeObject(answer.toJson());
                }
            } else if (answer.unkept().isEmpty()) {
                response.setHeader("Location", request.getContextPath() + sent.page());
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            } else {
                request.setAttribute(AnyApplicationPage.UNKEPT, answer.unkept());
                request.getRequestDispatcher(sent.view()).forward(request, response);
            }
        } catch (Refused refused) {
            turnAway(response, refused);
        }
    }

    /** Whether there is an application, or ever was, is told nobody who may not know. */
    private static void turnAway(HttpServletResponse response, Refused refused) throws IOException {
        response.sendError(
                refused.first() instanceof AccessRefusal.NotPermitted
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_NOT_FOUND);
    }
}
