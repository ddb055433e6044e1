package se.tross.board.summons;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.tross.shared.access.SecretKey;

/**
 * Somebody's calendar of the board's meetings: {@code /public/calendar.ics?f=&key=}. Calendars ask often, and are told when
 * nothing has changed.
 */
@WebServlet(urlPatterns = "/public/calendar.ics")
public class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> found = feeds.calendar(request.getParameter("key"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = tag(found.get());
        response.setHeader("Cache-Control", "private, max-age=900");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "inline; filename=\"styrelsen.ics\"");
        response.getWriter().write(found.get());
    }

    /** The same as long as nothing but the moment of writing differs. */
    private static String tag(String calendar) {
        return '"'
                + new SecretKey(calendar.replaceAll("DTSTAMP:\\w+", "")).hash().substring(0, 32)
                + '"';
    }
}
