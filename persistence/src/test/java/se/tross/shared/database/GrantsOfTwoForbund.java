package se.tross.shared.database;

import java.util.List;

/** One row in every table of what insatser are granted and paid, for each of the two förbund. */
final class GrantsOfTwoForbund {

    static final List<String> TABLES = List.of(
            "insats_grant",
            "insats_grant_amount",
            "insats_agreement_template",
            "insats_signed_file",
            "insats_agreement",
            "insats_planned_payment",
            "insats_requisition",
            "insats_unused",
            "insats_payment_setting");

    private GrantsOfTwoForbund() {}

    /** With a question mark for the förbund's id. */
    static String rows() {
        return """
                insert into insats_grant values (?, ?, 1, ?, 'GRANTED', 'Mål ?', '', '2018-01-01', null, 'Chef ?', '2017-12-01', '§ ?',
                        '2018-01-02', '');
                insert into insats_grant_amount values (?, ?, ?, ?, 2018, 100000, ?);
                insert into insats_agreement_template values (?, ?, 1, 'Mall ?', 'Eva Ekonom', '2018-01-01');
                insert into insats_signed_file values (?, ?, ?, 'fil-?.pdf', 1, '%PDF-', repeat('a', 64));
                insert into insats_agreement values (?, ?, 1, ?, ?, 'Text ?', false, '2018-01-10', 'Eva', ?);
                insert into insats_planned_payment values (?, ?, ?, 2018, '2018-03-01', 100000);
                insert into insats_requisition (id, forbund_id, version, insats_id, number, year, period_from, period_to, amount_ore,
                        what, requisition_status, asked_user, asked_by, asked_on, reason)
                    values (?, ?, 1, ?, 1, 2018, '2018-01-01', '2018-03-31', 100, 'Avser ?', 'ASKED', 'eva?', 'Eva', '2018-04-01', '');
                insert into insats_unused values (?, ?, ?, 2018, 'CARRIED', 100, '§ ?', '2018-12-01');
                insert into insats_payment_setting values (?, ?, 1, true)""".stripIndent();
    }
}
