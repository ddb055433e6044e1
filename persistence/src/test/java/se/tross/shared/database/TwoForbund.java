package se.tross.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Two förbund, ids 1 and 2, each with one row in every table; the ids of the rows are the förbund's. */
public final class TwoForbund {

    private static final List<String> TABLES = List.of(
            "forbund_forbund",
            "forbund_member",
            "forbund_charter_setting",
            "forbund_account",
            "forbund_role_grant",
            "shared_saved_view",
            "contribution_key",
            "contribution_key_row",
            "contribution_plan",
            "contribution_contribution");

    private static final List<String> BUDGET_TABLES = List.of(
            "budget_goal_area",
            "budget_budget",
            "budget_version",
            "budget_version_year",
            "budget_line",
            "budget_amount",
            "budget_section",
            "budget_signed_finding",
            "budget_equity_step",
            "budget_disposable",
            "budget_reallocation");

    private static final List<String> BOARD_TABLES = List.of(
            "forbund_seat",
            "forbund_seat_turn",
            "forbund_mandate",
            "forbund_board_office",
            "board_meeting",
            "board_matter",
            "board_paper_content",
            "board_paper",
            "board_pack",
            "board_pack_part",
            "board_pack_piece",
            "shared_mail",
            "forbund_shortcoming");

    private static final List<String> SITTING_TABLES = List.of(
            "board_attendance",
            "board_conflict",
            "board_note",
            "board_proposal",
            "board_ballot",
            "board_vote",
            "board_decision",
            "board_dissent",
            "board_action",
            "board_appeal",
            "board_paragraph_start",
            "board_minutes",
            "board_justering",
            "board_minutes_approval",
            "board_minutes_remark",
            "board_notice",
            "board_archived_file",
            "board_summoned",
            "board_summons_key",
            "board_calendar_key");

    private static final List<String> REGISTER_TABLES = List.of(
            "board_wheel_task",
            "board_wheel_done",
            "board_delegation_rule",
            "board_delegated_decision",
            "board_urgent_empowerment",
            "board_urgent_decision");

    private TwoForbund() {}

    public static void enter(Connection app, long forbund) throws SQLException {
        TestDatabase.run(
                app,
                "set tross.forbund = '" + forbund + "'",
                "set tross.actor = 'Eva Ekonom'",
                "set tross.actor_id = '" + forbund + "'");
    }

    public static void insertInto(Connection app) throws SQLException {
        for (long id : new long[] {1, 2}) {
            enter(app, id);
            TestDatabase.run(app, rows(id).replace("?", Long.toString(id)).split(";"));
        }
        passBy(app, TABLES);
    }

    /** The same, with a board, what happened at its meeting, and a budget in each. */
    public static void insertWithBudgetsInto(Connection app) throws SQLException {
        insertInto(app);
        insertBoardsInto(app);
        for (long id : new long[] {1, 2}) {
            enter(app, id);
            TestDatabase.run(app, sitting().replace("?", Long.toString(id)).split(";"));
        }
        passBy(app, SITTING_TABLES);
        for (long id : new long[] {1, 2}) {
            enter(app, id);
            TestDatabase.run(app, budget().replace("?", Long.toString(id)).split(";"));
            TestDatabase.run(
                    app,
                    InsatserOfTwoForbund.rows().replace("?", Long.toString(id)).split(";"));
            TestDatabase.run(
                    app,
                    ReportsOfTwoForbund.rows().replace("?", Long.toString(id)).split(";"));
            TestDatabase.run(
                    app,
                    GrantsOfTwoForbund.rows().replace("?", Long.toString(id)).split(";"));
        }
        passBy(app, BUDGET_TABLES);
        passBy(app, InsatserOfTwoForbund.TABLES);
        passBy(app, ReportsOfTwoForbund.TABLES);
        ApplicationRows.insertInto(app);
        passBy(app, GrantsOfTwoForbund.TABLES);
    }

    /** A board in each, of one seat whose ordinary member is chair; a meeting with one matter and its paper; a letter. */
    public static void insertBoardsInto(Connection app) throws SQLException {
        for (long id : new long[] {1, 2}) {
            enter(app, id);
            TestDatabase.run(app, board().replace("?", Long.toString(id)).split(";"));
            TestDatabase.run(app, registers().replace("?", Long.toString(id)).split(";"));
        }
        passBy(app, BOARD_TABLES);
        passBy(app, REGISTER_TABLES);
    }

    /** The ids above are taken: the sequences hand out fifty at a time. */
    static void passBy(Connection app, List<String> tables) throws SQLException {
        for (String table : tables) {
            TestDatabase.run(app, "select nextval('" + table + "_seq')");
        }
    }

    private static String rows(long id) {
        return """
                insert into forbund_forbund values (?, ?, 1, 'Förbund ?', '222000-000?', 'Halmstad', 'F?');
                insert into forbund_member (id, forbund_id, version, code, name, party, position, valid_from)
                    values (?, ?, 1, 'RH', 'Region ?', 'REGION', 3, '2018-01-01');
                insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from)
                    values (?, ?, 1, 'MANDATE_BEGINS', '04-01', '§ 5', '2018-01-01');
                insert into forbund_account (id, forbund_id, version, username, name, password_hash)
                    values (?, ?, 1, 'eva?', 'Eva Ekonom', 'hash');
                insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from)
                    values (?, ?, ?, 'EKONOM', '2018-01-01');
                insert into shared_saved_view values (?, ?, ?, 'contribution.plan', 'Min vy', 'sort=name');
                insert into contribution_key (id, forbund_id, version, valid_from, municipal_method, charter_paragraph, source,
                        source_date)
                    values (?, ?, 1, '2018-01-01', 'PERCENT_OF_TOTAL', '§ 8', 'Förbundsordningen', '2017-11-17');
                insert into contribution_key_row (id, forbund_id, key_id, member_id, weight, position)
                    values (?, ?, ?, ?, 25, 1);
                insert into contribution_plan (id, forbund_id, version, year, revision, basis, basis_ore, source, source_date,
                        key_id, status)
                    values (?, ?, 1, 2018, 1, 'TOTAL', 1864200000, 'Plan', '2017-11-17', ?, 'DRAFT');
                insert into contribution_contribution values (?, ?, ?, ?, 'REGION', 1, 25, 466050000)""".stripIndent();
    }

    private static String board() {
        return """
                insert into forbund_seat values (?, ?, 1, 'Region ?', 1, false, 0, '2018-01-01', null);
                insert into forbund_seat_turn values (?, ?, ?, ?, 1);
                insert into forbund_mandate values (?, ?, 1, ?, ?, 'Rut Region ?', '', null, false, 'ORDINARY', 0,
                        'COUNCIL_MEMBER', '2018-01-01', '2019-03-31');
                insert into forbund_board_office values (?, ?, 1, 'CHAIR', ?, '2018-01-01', '2019-03-31');
                insert into board_meeting (id, forbund_id, version, year, number, kind, status, call_ground, starts_at, place,
                        remote_allowed, notice_days, secretary, calendar_uid, calendar_sequence)
                    values (?, ?, 1, 2018, 1, 'ORDINARY', 'PLANNED', 'BOARD', '2018-09-14 09:00', 'Halmstad', true, 7,
                        'Siri Sekreterare', 'uid-?', 0);
                insert into board_matter (id, forbund_id, version, meeting_id, position, kind, standing, added_automatically,
                        decided, title, raised_by)
                    values (?, ?, 1, ?, 1, 'DECISION', 'DRAFT', false, false, 'Ärende ?', 'OFFICE');
                insert into board_paper_content values (?, ?, '%PDF-', repeat('a', 64), '2018-06-01 12:00');
                insert into board_paper values (?, ?, 1, ?, ?, 1, 'Handling ?', 'handling.pdf', 1, 5, ?);
                insert into board_pack values (?, ?, ?, 1, 'Eva Ekonom', '2018-06-01 12:00', 1, 5, repeat('b', 64), null, null);
                insert into board_pack_part values (?, ?, ?, 0, 'FRONT', 0, 0, 0, '', 'f', false, 1, 1, true, 1, 'IN', 0);
                insert into board_pack_piece values (?, ?, ?, false, 0, '%PDF-');
                insert into shared_mail (id, forbund_id, version, recipient_name, recipient_address, subject, body, message_id,
                        status, created_at, attempts, next_attempt_at)
                    values (?, ?, 1, 'Eva', 'eva?@exempel.invalid', 'Brev ?', 'Text', 'id-?', 'WAITING', '2018-01-01', 0,
                        '2018-01-01');
                insert into forbund_shortcoming (id, forbund_id, version, found_at, what, email, reported_at)
                    values (?, ?, 1, 'Sida ?', 'Brist ?', '', '2018-01-01')""".stripIndent();
    }

    private static String sitting() {
        return """
                insert into board_attendance values (?, ?, 1, ?, ?, ?, 'ARRIVED', '2018-09-14 08:55+02', 'ON_SITE', '');
                insert into board_conflict values (?, ?, 1, ?, ?, ?, 'OTHER', 'Omständighet ?', true, 'Rut', 'DECLARED', '');
                insert into board_note values (?, ?, 1, ?, ?, 'Anteckning ?', '', '');
                insert into board_proposal values (?, ?, 1, ?, 1, ?, 'Rut Region ?', 'APPROVE', '', false);
                insert into board_ballot values (?, ?, 1, ?, 1, 'APPROVE', 'REJECT', '', false, 'SIMPLE', 'ACCLAMATION', 'YES',
                        1, 0, false, 'Rut Region ?');
                insert into board_vote values (?, ?, ?, ?, 1, ?, ?, 'Rut Region ?', 'YES');
                insert into board_decision (id, forbund_id, version, meeting_id, matter_id, year, paragraph, decided, outcome,
                        text, reason, method, majority, casting_vote)
                    values (?, ?, 1, ?, ?, 2018, 1, '2018-09-14', 'ADOPTED', 'Beslut ?', '', 'ACCLAMATION', 'SIMPLE', false);
                insert into board_dissent values (?, ?, 1, ?, ?, 'Rut Region ?', '2018-09-14 10:00+02', '');
                insert into board_action values (?, ?, 1, ?, '2018-09-14', 'Uppdrag ?', 'Förbundschefen', null, '2018-10-01',
                        null);
                insert into board_appeal values (?, ?, 1, ?, '2018-09-14', '2018-10-10', 'RESIDENT', null, null,
                        'Förvaltningsrätten ?', '', false, null, null, '');
                insert into board_paragraph_start values (?, ?, 1, 2017, 41);
                insert into board_minutes values (?, ?, 1, ?, '2018-09-14', 'DRAFT', null, 0);
                insert into board_justering values (?, ?, ?, null, null, null);
                insert into board_minutes_approval (id, forbund_id, justering_id, role, mandate_id, person)
                    values (?, ?, ?, 'CHAIR', ?, 'Rut Region ?');
                insert into board_minutes_remark (id, forbund_id, minutes_id, paragraph, mandate_id, person, remark, made_at)
                    values (?, ?, ?, 1, ?, 'Rut Region ?', 'Anmärkning ?', '2018-09-20 09:00+02');
                insert into board_notice (id, forbund_id, version, kind, justering_id, announces, meeting_date, adjusted_on,
                        organ, storage_place, notice_place, signer)
                    values (?, ?, 1, 'JUSTERING', ?, '§ 1', '2018-09-14', '2018-09-24', 'Styrelsen ?', 'Kansliet', 'Webben',
                        'Siri');
                insert into board_archived_file values (?, ?, 'ORIGINAL', 'FULL', ?, null, repeat('a', 64), 'original-?.pdf', 5,
                        encode(sha256('%PDF-'), 'hex'), '%PDF-', '2018-09-30 09:00+02', 'Siri');
                insert into board_summoned (id, forbund_id, version, meeting_id, seat_id, mandate_id, capacity, summoned_at)
                    values (?, ?, 1, ?, ?, ?, 'ORDINARY', '2018-09-01 09:00+02');
                insert into board_summons_key values (?, ?, ?, repeat('?', 64), '2018-09-01 09:00+02');
                insert into board_calendar_key values (?, ?, 1, ?, repeat('?', 64), '2018-09-01 09:00+02')""".stripIndent();
    }

    /** A task of the year wheel, done last year; a delegation and an empowerment, with a decision under each. */
    private static String registers() {
        return """
                insert into board_wheel_task values (?, ?, 1, null, 'Uppgift ?', '05-31', null, null, 1, 2017, 30, 'EKONOM', null,
                        false);
                insert into board_wheel_done values (?, ?, ?, 2017, '2017-05-20', 'Eva Ekonom', '');
                insert into board_delegation_rule values (?, ?, 1, '1.?', 'Inköp ?', 'RUNNING', 'HEAD_OF_OFFICE', 'Förbundschefen',
                        5000000, 'NEXT_MEETING', false, '§ 41', '2017-11-17', '2018-01-01', null);
                insert into board_delegated_decision values (?, ?, 1, 'D 2018:1', ?, 'NEXT_MEETING', '2018-02-01', 'Eva Ekonom',
                        'Inköp av skrivare ?.', 400000, null, null);
                insert into board_urgent_empowerment values (?, ?, 1, ?, 'Rut Region ?', '§ 42', '2017-11-17', '2018-01-01', null);
                insert into board_urgent_decision values (?, ?, 1, 'O 2018:1', ?, 'Rut Region ?', '2018-03-01', 'Förlängd tid ?.',
                        'Kunde inte vänta.', null, null)""".stripIndent();
    }

    private static String budget() {
        return """
                insert into budget_goal_area values (?, ?, 1, 'Målområde ?', 1, false);
                insert into budget_budget values (?, ?, 1, 2018, 3);
                insert into budget_version (id, forbund_id, version, budget_id, number, status, status_by, status_at,
                        opening_equity_ore, opening_equity_source)
                    values (?, ?, 1, ?, 1, 'DRAFT', 'Eva Ekonom', '2017-10-01', 560000000, 'Bokslut');
                insert into budget_version_year values (?, ?, 1, ?, 2019, 1.5, 'Antagande ?');
                insert into budget_line (id, forbund_id, version, version_id, line_key, position, kind, name, goal_area_id, esf)
                    values (?, ?, 1, ?, ?, 1, 'INSATS', 'Insats ?', ?, false),
                           (10 + ?, ?, 1, ?, 10 + ?, 2, 'AUDIT', 'Revision ?', null, false);
                insert into budget_amount values (?, ?, 1, ?, ?, 2018, 196000000);
                insert into budget_section values (?, ?, 1, ?, 1, 'Budget ?', 'Text');
                insert into budget_signed_finding values (?, ?, ?, 'abc', 'budget.finding.SumDiffers', 'Skäl', 'Eva Ekonom',
                        '2017-10-02');
                insert into budget_equity_step values (?, ?, 1, '2014-01-01', null, 0, null, 20, null, 'Exempel');
                insert into budget_disposable values (?, ?, 1, '2014-01-01', null, 'CONTRIBUTIONS', '', 'Exempel');
                insert into budget_reallocation (id, forbund_id, version, version_id, from_line_id, to_line_id, year, amount_ore,
                        reason, status)
                    values (?, ?, 1, ?, ?, 10 + ?, 2018, 100, 'Skäl', 'PROPOSED')""".stripIndent();
    }
}
