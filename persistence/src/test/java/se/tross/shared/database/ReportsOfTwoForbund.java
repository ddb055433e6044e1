package se.tross.shared.database;

import java.util.List;

/** A tertial report and a deviation in each of two förbund. */
final class ReportsOfTwoForbund {

    static final List<String> TABLES = List.of(
            "insats_report",
            "insats_report_count",
            "insats_report_goal",
            "insats_report_letter",
            "insats_deviation",
            "insats_deviation_told");

    private ReportsOfTwoForbund() {}

    /** With a question mark for the förbund's id. */
    static String rows() {
        return """
                insert into insats_report (id, forbund_id, version, insats_id, year, tertial, due, status, result, deviations, economy,
                        patterns, good_examples, system_failures)
                    values (?, ?, 1, ?, 2017, 'T3', '2018-01-30', 'OPEN', 'Resultat ?', '', '', '', '', '');
                insert into insats_report_count values (?, ?, ?, 'BEGUN', 'WOMEN', 7);
                insert into insats_report_goal values (?, ?, ?, 1, 'Mål ?', 3, 9, '');
                insert into insats_report_letter values (?, ?, ?, 'TERTIAL_OVER', 'Sara Sund ?', 'sara@region.example',
                        repeat('c', 63) || '?', '2018-01-02 08:00', '2018-03-01', '2018-01-30');
                insert into insats_deviation values (?, ?, 1, ?, ?, 'SYSTEM_FAILURE', 'Krock ?', 'Två planer', 'REGION,MUNICIPALITY',
                        '2018-01-20', '', '', null, 'OPEN', '');
                insert into insats_deviation_told values (?, ?, ?, 'part@region.example', 'Eva Ekonom', '2018-02-01 08:00')""".stripIndent();
    }
}
