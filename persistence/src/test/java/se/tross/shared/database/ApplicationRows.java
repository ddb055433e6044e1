package se.tross.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One row in every table of applications and their preparation, for each of the {@link TwoForbund}. */
final class ApplicationRows {

    private static final List<String> TABLES = List.of(
            "insats_question_form",
            "insats_question",
            "insats_goal",
            "insats_application",
            "insats_application_text",
            "insats_application_writer",
            "insats_writer_key",
            "insats_attachment_content",
            "insats_attachment",
            "insats_completion",
            "insats_assessment",
            "insats_declared_conflict",
            "insats_recommendation");

    private ApplicationRows() {}

    static void insertInto(Connection app) throws SQLException {
        for (long id : new long[] {1, 2}) {
            TwoForbund.enter(app, id);
            TestDatabase.run(app, rows().replace("?", Long.toString(id)).split(";"));
        }
        TwoForbund.passBy(app, TABLES);
    }

    private static String rows() {
        return """
                insert into insats_question_form values (?, ?, 'APPLICATION', 1, '2018-01-15 10:00+01');
                insert into insats_question values (?, ?, ?, 1, 'Bakgrund', '', true);
                insert into insats_goal values (?, ?, ?, 1, 'INDIVIDUAL', 'Arbete', 'Anställning', 'Anställda', 'Alla', 40, '2019-12-31');
                insert into insats_application values (?, ?, 1, ?, ?, ?, 'Insats ?', 'HANDED_IN', '2018-02-01', '2018-02-01', '2018-03-08');
                insert into insats_application_text values (?, ?, ?, 'title', 'Insats ?');
                insert into insats_application_writer values (?, ?, ?, ?, 'Eva', 'eva@exempel.invalid', '2018-01-15 10:00+01');
                insert into insats_writer_key values (?, ?, ?, 'hash ?', '2018-01-15 10:00+01', '2018-02-14 10:00+01');
                insert into insats_attachment_content values (?, ?, '\\x25504446', 'sha');
                insert into insats_attachment values (?, ?, ?, ?, 'plan.pdf', 'PDF', 4);
                insert into insats_completion values (?, ?, ?, 'Mål', '2018-02-20', 'Eva Ekonom', '2018-02-02 10:00+01');
                insert into insats_assessment values (?, ?, 1, ?, ?, 'Eva Ekonom', 1, 'WELL', 'Behovet är visat');
                insert into insats_declared_conflict values (?, ?, ?, ?, 'Eva Ekonom', 'Anställd där', '2018-02-02 10:00+01');
                insert into insats_recommendation values (?, ?, 1, ?, 'GRANT', 'Bra', '', 'Alla', '2018-02-10')""".stripIndent();
    }
}
