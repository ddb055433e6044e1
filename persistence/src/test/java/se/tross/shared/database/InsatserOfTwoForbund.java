package se.tross.shared.database;

import java.util.List;

/** One row in every table of the insatser, for each of the two förbund. */
final class InsatserOfTwoForbund {

    static final List<String> TABLES = List.of(
            "insats_insats",
            "insats_participant",
            "insats_target_group",
            "insats_for_group",
            "insats_in_municipality",
            "insats_from_budget_line",
            "insats_financing",
            "insats_contact",
            "insats_final_report",
            "insats_takeover_check",
            "insats_amendment",
            "insats_publication");

    private InsatserOfTwoForbund() {}

    /** With a question mark for the förbund's id. */
    static String rows() {
        return """
                insert into insats_insats (id, forbund_id, version, direction, count_method, esf, stage, stage_since, goal_area_id,
                        code, name, purpose, area, coordinator, steering_group, joint_with)
                    values (?, ?, 1, 'INDIVIDUAL', 'REGISTERED', false, 'IDEA', '2018-01-15', ?, 'I?', 'Insats ?', '', '', '', '', '');
                insert into insats_participant values (?, ?, ?, 1, 'Region ?', 'REGION', false, true);
                insert into insats_target_group values (?, ?, 1, 'G?', 'Målgrupp ?', '2018-01-01', null);
                insert into insats_for_group values (?, ?, ?, ?);
                insert into insats_in_municipality values (?, ?, ?, ?);
                insert into insats_from_budget_line values (?, ?, ?, ?);
                insert into insats_financing values (?, ?, 1, ?, 2018, 'PARTY_CASH', 'Region ?', 100000);
                insert into insats_contact values (?, ?, 1, ?, 'Sara Sund ?', 'Region ?', 'sara@region.example', null, true, true,
                        false);
                insert into insats_final_report values (?, ?, 1, ?, 'DRAFT', 'Resultat ?', '', '', '', '', '', null, '', null, null);
                insert into insats_takeover_check values (?, ?, ?, 'PARTLY', 'Region ?', 'Konto ?', 'Eva Ekonom', '2018-12-01');
                insert into insats_amendment values (?, ?, 1, ?, 1, 'GOALS', 'DRAFT', null, 'Mål ?', 'Skäl ?', '', '', null, '');
                insert into insats_publication values (?, ?, 1, ?, true, 'Om ?', '')""".stripIndent();
    }
}
