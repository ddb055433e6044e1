package se.tross.shared.table;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.error.PassingNote;
import se.tross.shared.guard.WayBack;
import se.tross.shared.refusal.Refused;

/** Saves and removes views of tables, and leads back to the page; a plain form, so that it works on every page. */
@WebServlet(urlPatterns = "/saved-view")
public class SavedViewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SaveView saveView;

    @Inject
    private transient RemoveView removeView;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String removed = request.getParameter("remove");
        try {
            if (removed == null) {
                saveView.save(parameter(request, "table"), parameter(request, "name"), parameter(request, "query"));
                PassingNote.leave(response, request.getContextPath(), "shared.table.views.saved");
            } else if (removed.matches("\\d{1,18}")) {
                removeView.remove(Long.parseLong(removed));
                PassingNote.leave(response, request.getContextPath(), "shared.table.views.deleted");
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        } catch (Refused refused) {
            if (refused.first() instanceof AccessRefusal.NotFound) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            PassingNote.leave(
                    response, request.getContextPath(), refused.first().key());
        }
        response.setHeader("Location", WayBack.safe(request.getParameter("back"), request.getContextPath()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
