package se.tross.shared.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/**
 * The one error page, for every status. It is written without Faces and without the database, so that it shows when those
 * are what failed. A fault of ours carries its reference; anything else needs none.
 */
@WebServlet(urlPatterns = "/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 413, 500, 503);

    @Inject
    private transient Language language;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        Texts texts = language.texts();
        String kind = request.getAttribute("tross.error") instanceof String named ? named : String.valueOf(status);
        String reference = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? reference(request) : "";
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-ancestors 'none'");
        response.getWriter()
                .write(ErrorText.page(texts, kind, reference, request.getContextPath(), visitor.getTheme()));
    }

    private static int status(HttpServletRequest request) {
        Object sent = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && Fault.isDatabaseAway(thrown)) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        if (sent instanceof Integer code) {
            return KNOWN.contains(code) ? code : code < 500 ? 400 : 500;
        }
        String asked = String.valueOf(request.getParameter("status")); // from a script that was told to come here
        return KNOWN.stream()
                .filter(code -> asked.equals(code.toString()))
                .findFirst()
                .orElse(HttpServletResponse.SC_NOT_FOUND);
    }

    private static String reference(HttpServletRequest request) {
        String told = request.getParameter("reference");
        boolean noted = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
        if (noted) {
            return told != null && told.matches("[2-9A-Z]{4}-[2-9A-Z]{4}") ? told : "";
        }
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (request.getAttribute(Fault.EXCEPTION) == null) {
            request.setAttribute(Fault.EXCEPTION, thrown);
        }
        return Fault.noted(request);
    }
}
