package se.tross.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.trail.TrailFinding.Kind;

/** What is done behind the application's back is found; what the application does is not reported. */
class TrailVerificationTest {

    private TestDatabase database;

    @BeforeEach
    void twoForbund() throws SQLException {
        database = TestDatabase.fresh();
        try (Connection app = database.as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
            TestDatabase.run(
                    app,
                    "update contribution_plan set note = 'Rättad', version = 2 where id = 2",
                    "update forbund_account set password_hash = 'another' where id = 2",
                    "delete from shared_saved_view where id = 2");
        }
    }

    @Test
    void findsNothingInACleanDatabase() throws SQLException {
        for (String user : List.of(TestDatabase.APP, TestDatabase.OWNER, TestDatabase.SUPERUSER)) {
            TrailReport report = verifyAs(user, List.of());
            assertThat(report.findings()).as(user).isEmpty();
            assertThat(report.entries()).as(user).isEqualTo(23);
        }
    }

    @Test
    void findsAChangedRow() throws SQLException {
        behindTheBack("update contribution_contribution set amount_ore = 1 where id = 1");

        assertThat(findings()).containsExactly("ROW_CHANGED 1 contribution_contribution 1 10 amount_ore");
    }

    @Test
    void findsAChangedPassword() throws SQLException {
        behindTheBack("update forbund_account set password_hash = 'mine' where id = 1");

        assertThat(findings()).containsExactly("ROW_CHANGED 1 forbund_account 1 4 password_hash");
    }

    @Test
    void findsAMissingRow() throws SQLException {
        behindTheBack("delete from shared_saved_view where id = 1");

        assertThat(findings()).containsExactly("ROW_MISSING 1 shared_saved_view 1 6 ");
    }

    @Test
    void findsAnExtraRow() throws SQLException {
        behindTheBack("insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from)"
                + " values (77, 1, 1, 'ADMINISTRATOR', '2018-01-01')");

        assertThat(findings()).containsExactly("ROW_EXTRA 1 forbund_role_grant 77 0 ");
    }

    @Test
    void findsAnAlteredEntry() throws SQLException {
        behindTheBack("update shared_trail set actor = 'Någon annan' where forbund_id = 1 and seq = 3");

        assertThat(findings()).containsExactly("ENTRY_ALTERED 1 forbund_charter_setting 1 3 ");
    }

    @Test
    void findsAnAlteredEntryWithItsHashMadeToFit() throws SQLException {
        behindTheBack(
                "update shared_trail set actor = 'Någon annan' where forbund_id = 1 and seq = 3",
                "update shared_trail t set hash = shared_trail_hash(t) where forbund_id = 1 and seq = 3");

        assertThat(findings())
                .containsExactly("CHAIN_BROKEN 1 forbund_member 1 4 ".replace("forbund_member", "forbund_account"));
    }

    @Test
    void findsARemovedEntry() throws SQLException {
        behindTheBack("delete from shared_trail where forbund_id = 2 and seq = 11");

        assertThat(findings()).contains("CHAIN_BROKEN 2 forbund_account 2 12 ");
    }

    @Test
    void findsACutTail() throws SQLException {
        behindTheBack("delete from shared_trail where forbund_id = 2 and seq = 13");

        assertThat(findings()).containsExactly("TAIL_CUT 2  0 12 ", "ROW_MISSING 2 shared_saved_view 2 6 ");
    }

    @Test
    void findsACutTailWithItsHeadSetBackByTheNotedHead() throws SQLException {
        List<TrailHead> noted = verifyAs(TestDatabase.OWNER, List.of()).heads();
        behindTheBack(
                "delete from contribution_contribution where id = 1",
                "delete from shared_trail where forbund_id = 1 and seq = 10",
                "update shared_trail_head h set seq = 9, hash = (select hash from shared_trail t"
                        + " where t.forbund_id = 1 and t.seq = 9) where forbund_id = 1");

        assertThat(verifyAs(TestDatabase.OWNER, List.of()).findings()).isEmpty();
        assertThat(verifyAs(TestDatabase.OWNER, noted).findings())
                .extracting(TrailFinding::kind)
                .containsExactly(Kind.TAIL_CUT);
    }

    @Test
    void findsAPlainUpdateByADatabaseUser() throws SQLException {
        try (Connection app = database.as(TestDatabase.APP)) {
            TestDatabase.run(
                    app, "set tross.forbund = '1'", "update forbund_member set name = 'Någon annan' where id = 1");
        }

        assertThat(findings()).containsExactly("OUTSIDE_APPLICATION 1 forbund_member 1 11 databas: tross_app");
    }

    @Test
    void findsATableWhoseTriggerIsSwitchedOff() throws SQLException {
        try (Connection owner = database.as(TestDatabase.OWNER)) {
            TestDatabase.run(owner, "alter table contribution_plan disable trigger trail_write");
        }

        assertThat(findings()).containsExactly("SWITCHED_OFF 0 contribution_plan 0 0 ");
    }

    private void behindTheBack(String... statements) throws SQLException {
        try (Connection superuser = database.as(TestDatabase.SUPERUSER)) {
            TestDatabase.run(superuser, "set session_replication_role = replica");
            TestDatabase.run(superuser, statements);
        }
    }

    private List<String> findings() throws SQLException {
        return verifyAs(TestDatabase.APP, List.of()).findings().stream()
                .map(f -> f.kind() + " " + f.forbundId() + " " + f.table() + " " + f.rowId() + " " + f.seq() + " "
                        + f.detail())
                .toList();
    }

    private TrailReport verifyAs(String user, List<TrailHead> noted) throws SQLException {
        try (Connection connection = database.as(user)) {
            connection.setAutoCommit(false);
            TrailReport report = TrailVerification.verify(connection, noted);
            connection.rollback();
            return report;
        }
    }
}
