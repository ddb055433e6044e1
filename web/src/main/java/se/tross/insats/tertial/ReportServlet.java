package se.tross.insats.tertial;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import se.tross.insats.ReportRefusal.ReportWrittenMeanwhile;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/**
 * Takes what is typed in a tertial report while it is typed, one field at a time, from who has signed in and, by the key of a
 * letter, from who has not. It keeps no session, so that what is typed is kept when the session has ended.
 */
@WebServlet(urlPatterns = {"/insats/report-act", "/public/report-act"})
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    @Inject
    private transient WriteReport writeReport;

    @Inject
    private transient WriteReportByKey writeByKey;

    @Inject
    private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, kept(write(request)));
        } catch (Refused refused) {
            if (refused.first() instanceof AccessRefusal.NotFound) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (refused.first() instanceof AccessRefusal.NotPermitted) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                answer(response, problems(refused.refusals()));
            }
        }
    }

    private Instant write(HttpServletRequest request) {
        Map<String, Typed> typed =
                Map.of(text(request, "field"), new Typed(request.getParameter("seen"), request.getParameter("now")));
        String key = request.getParameter("key");
        return key == null
                ? writeReport.write(AddressParts.requiredId(request.getParameter("id")), typed)
                : writeByKey.write(key, typed);
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }

    private static JsonObject kept(Instant when) {
        return Json.createObjectBuilder()
                .add("saved", when.atZone(SwedishTime.ZONE).format(TIME))
                .add("problems", Json.createArrayBuilder())
                .build();
    }

    private JsonObject problems(List<? extends Refusal> refusals) {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        for (Refusal refusal : refusals) {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("text", language.texts().text(refusal));
            if (refusal instanceof ReportWrittenMeanwhile written) {
                one.add("theirs", written.theirs());
            }
            problems.add(one);
        }
        return Json.createObjectBuilder()
                .add("saved", "")
                .add("problems", problems)
                .build();
    }

    private static void answer(HttpServletResponse response, JsonObject object) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (JsonWriter writer = Json.createWriter(response.getWriter())) {
            writer.writeObject(object);
        }
    }
}
