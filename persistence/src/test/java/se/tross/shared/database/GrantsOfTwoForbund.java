package se.tross.shared.database;

import java.util.List;

/** One row in every table of what insatser are granted and paid, for each of the two förbund. */
final class GrantsOfTwoForbund {

    static final List<String> TABLES = List.of("insats_grant", "insats_grant_amount");

    private GrantsOfTwoForbund() {}

    /** With a question mark for the förbund's id. */
    static String rows() {
        return """
                insert into insats_grant values (?, ?, 1, ?, 'GRANTED', 'Mål ?', '', '2018-01-01', null, 'Chef ?', '2017-12-01', '§ ?',
                        '2018-01-02', '');
                insert into insats_grant_amount values (?, ?, ?, ?, 2018, 100000, ?)""".stripIndent();
    }
}
