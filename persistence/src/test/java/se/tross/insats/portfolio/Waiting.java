package se.tross.insats.portfolio;

/** The SQL for what waits in the förbund 1, in May 2018. */
public final class Waiting {

    /** The beredningsgrupp has recommended the application. */
    public static final String RECOMMENDED =
            "insert into insats_recommendation (id, forbund_id, version, application_id, advice, reason, conditions, present,"
                    + " made_on) values (900, 1, 1, 900, 'GRANT', 'Behovet är visat', '', 'Alla', '2018-05-20')";

    private Waiting() {}

    /** An application of an insats, until 12 June with who has it. @param state DRAFT, HANDED_IN or COMPLETION_ASKED */
    public static String[] application(long insats, String state) {
        boolean handedIn = !"DRAFT".equals(state);
        return new String[] {
            "insert into insats_question_form (id, forbund_id, kind, number, made_at) values"
                    + " (900, 1, 'APPLICATION', 900, now()), (901, 1, 'CRITERIA', 900, now())",
            ("insert into insats_application (id, forbund_id, version, insats_id, question_form_id, criteria_form_id, title, state,"
                            + " state_since, handed_in_on, awaited_until) values (900, 1, 1, %d, 900, %s, 'Vägen in', '%s', '2018-05-01', %s, %s)")
                    .formatted(
                            insats,
                            handedIn ? "901" : "null",
                            state,
                            handedIn ? "'2018-05-01'" : "null",
                            handedIn ? "'2018-06-12'" : "null")
        };
    }

    /** A requisition of a krona that ann has asked, bo checked and ced attested, as far as it has come. @param day of all that */
    public static String requisition(long insats, int number, String status, String day) {
        boolean attested = "ATTESTED".equals(status);
        boolean checked = attested || "CHECKED".equals(status);
        return ("insert into insats_requisition (id, forbund_id, version, insats_id, number, year, period_from, period_to,"
                        + " amount_ore, what, requisition_status, asked_user, asked_by, asked_on, checked_user, checked_by, checked_on,"
                        + " attested_user, attested_by, attested_on, reason) values (%1$d, 1, 1, %2$d, %1$d, 2018, '2018-01-01',"
                        + " '2018-01-31', 100, '', '%3$s', 'ann', 'Ann', '%4$s', %5$s, %6$s, '')")
                .formatted(
                        number,
                        insats,
                        status,
                        day,
                        checked ? "'bo', 'Bo', '" + day + "'" : "null, null, null",
                        attested ? "'ced', 'Ced', '" + day + "'" : "null, null, null");
    }

    /** A tertial report to be written. @param due its last day */
    public static String report(long insats, String due) {
        return ("insert into insats_report (id, forbund_id, version, insats_id, year, tertial, due, status, result, deviations,"
                        + " economy, patterns, good_examples, system_failures) values (900, 1, 1, %d, 2018, 'T1', '%s', 'OPEN', '', '',"
                        + " '', '', '', '')")
                .formatted(insats, due);
    }
}
