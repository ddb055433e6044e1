package se.tross.shared.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applications that are half written, in a förbund with a form of eight questions. */
final class GeneratedApplications {
    private static final long FIRST_ID = 9_900_000;
    private static final int QUESTIONS = 8;
    private static final String ANSWER =
            "Det här är ett svar i några meningar, som sökanden har skrivit tidigare. ".repeat(8);

    private GeneratedApplications() {}

    /** @return their ids */
    static List<Long> write(Connection app, long forbundId, int number) throws SQLException {
        app.setAutoCommit(false);
        GeneratedData.as(app, forbundId);
        long id = FIRST_ID;
        long form = id++;
        GeneratedData.insert(
                app,
                "insats_question_form (id, forbund_id, kind, number, made_at)",
                List.<Object[]>of(new Object[] {form, forbundId, "APPLICATION", 1, OffsetDateTime.now()}));
        List<Object[]> questions = new ArrayList<>();
        for (int position = 1; position <= QUESTIONS; position++) {
            questions.add(new Object[] {id++, forbundId, form, position, "Fråga " + position, "Hjälp", true});
        }
        GeneratedData.insert(
                app, "insats_question (id, forbund_id, form_id, position, heading, help, required)", questions);
        List<Object[]> applications = new ArrayList<>();
        List<Object[]> texts = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            long application = id++;
            ids.add(application);
            applications.add(
                    new Object[] {application, forbundId, 1L, form, "Mätansökan " + i, "DRAFT", LocalDate.of(2026, 1, 1)
                    });
            for (Map.Entry<String, String> typed : typed(i).entrySet()) {
                texts.add(new Object[] {id++, forbundId, application, typed.getKey(), typed.getValue()});
            }
        }
        GeneratedData.insert(
                app,
                "insats_application (id, forbund_id, version, question_form_id, title, state, state_since)",
                applications);
        GeneratedData.insert(app, "insats_application_text (id, forbund_id, application_id, field, text)", texts);
        app.commit();
        return ids;
    }

    private static Map<String, String> typed(int number) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("title", "Mätansökan " + number);
        typed.put("code", "A" + number);
        typed.put("purpose", ANSWER);
        typed.put("direction", "INDIVIDUAL");
        typed.put("startsOn", "2027-01-01");
        typed.put("endsOn", "2029-12-31");
        for (int question = 1; question <= QUESTIONS; question++) {
            typed.put("answer." + question, ANSWER);
        }
        for (int row = 1; row <= QUESTIONS; row++) {
            typed.put("cost." + row + ".type", "STAFF");
            typed.put("cost." + row + ".text", "Kostnad " + row);
            typed.put("finance." + row + ".source", row == 1 ? "FORBUND" : "PARTY_CASH");
            for (int year = 2027; year <= 2029; year++) {
                typed.put("cost." + row + "." + year, String.valueOf(100_000 * row));
                typed.put("finance." + row + "." + year, String.valueOf(100_000 * row));
            }
        }
        return typed;
    }
}
