package se.tross.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.shared.harness.AgainstServer;
import se.tross.shared.harness.TestDatabase;

/** With the application's own key to the database, on the demonstration data: each förbund sees and changes its own. */
class RowsOfAnotherForbundIT extends AgainstServer {

    /** An account of another home is seen where it holds a role, by those who administer it there. */
    private static final String WITHOUT_A_ROLE_HERE =
            " and not exists (select 1 from forbund_role_grant g where g.account_id = t.id)";

    private static long halland;
    private static long other;

    @BeforeAll
    static void twoForbundWithRowsInEveryTable() throws SQLException {
        try (Connection superuser = TestDatabase.asSuperuser()) {
            halland = EveryTable.number(superuser, "select id from forbund_forbund where name like '%Halland%'");
            other = EveryTable.number(superuser, "select id from forbund_forbund where id <> " + halland);
        }
        for (long forbund : List.of(halland, other)) {
            try (Connection application = in(forbund)) {
                execute(
                        application,
                        "insert into forbund_account (id, forbund_id, version, username, name, password_hash)"
                                + " select nextval('forbund_account_seq'), %1$d, 1, 'isolering%1$d', 'Isolering', '-'"
                                        .formatted(forbund));
                execute(
                        application,
                        "insert into shared_saved_view (id, forbund_id, account_id, table_key, name, query)"
                                + " select nextval('shared_saved_view_seq'), forbund_id, id, 'isolering', 'Min vy', ''"
                                + " from forbund_account where username = 'isolering" + forbund + "'");
            }
        }
    }

    @Test
    void withoutAForbundNothingIsSeen() throws SQLException {
        try (Connection application = TestDatabase.asApplication()) {
            for (String table : EveryTable.withForbund()) {
                assertThat(EveryTable.number(application, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void ownRowsAreSeenAndOthersAreNot() throws SQLException {
        for (String table : EveryTable.withForbund()) {
            assertThat(seen(halland, table, halland))
                    .as("own rows of %s", table)
                    .isPositive();
            assertThat(seen(other, table, other)).as("own rows of %s", table).isPositive();
            assertThat(seen(halland, table, other))
                    .as("others' rows of %s", table)
                    .isZero();
            assertThat(seen(other, table, halland))
                    .as("others' rows of %s", table)
                    .isZero();
        }
    }

    @Test
    void aRowIsNotPutIntoAnotherForbund() throws SQLException {
        try (Connection superuser = TestDatabase.asSuperuser();
                Connection application = in(halland)) {
            for (String table : EveryTable.writable()) {
                String foreign = EveryTable.texts(
                                superuser,
                                "select to_jsonb(t)::text from " + table + " t where forbund_id = " + other
                                        + " limit 1")
                        .get(0)
                        .replace("'", "''");
                assertThatThrownBy(() -> execute(
                                application,
                                "insert into " + table + " select (jsonb_populate_record(null::" + table + ", '"
                                        + foreign + "'::jsonb || '{\"id\": 987654321}')).*"))
                        .as(table)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("row-level security");
            }
        }
    }

    @Test
    void rowsOfAnotherForbundAreNotChangedOrDeleted() throws SQLException {
        try (Connection application = in(halland)) {
            for (String table : EveryTable.writable()) {
                assertThat(changed(application, "update " + table + " set id = id where forbund_id = " + other))
                        .as("update of %s", table)
                        .isZero();
                assertThat(changed(application, "delete from " + table + " where forbund_id = " + other))
                        .as("delete from %s", table)
                        .isZero();
            }
        }
    }

    @Test
    void aRowNeverMovesToAnotherForbund() throws SQLException {
        try (Connection application = in(halland)) {
            for (String table : EveryTable.writable()) {
                assertThatThrownBy(() -> execute(application, "update " + table + " set forbund_id = " + other))
                        .as(table)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void theApplicationCannotLiftItsOwnBars() throws SQLException {
        try (Connection application = in(halland)) {
            for (String table : EveryTable.withForbund()) {
                for (String attempt : List.of(
                        "alter table %s disable row level security",
                        "alter table %s no force row level security",
                        "alter table %s disable trigger all",
                        "alter table %s add column more text",
                        "create policy all_rows on %s using (true)",
                        "drop table %s",
                        "truncate %s")) {
                    assertRefused(application, attempt.formatted(table));
                }
            }
            assertRefused(application, "set session_replication_role = replica");
            assertRefused(application, "set role tross_owner");
            assertRefused(application, "alter role tross_app bypassrls");
            assertRefused(application, "create table mine (id bigint)");
        }
    }

    @Test
    void theApplicationCannotWriteTheTrail() throws SQLException {
        try (Connection application = in(halland)) {
            assertRefused(application, "insert into shared_trail select * from shared_trail limit 1");
            assertRefused(application, "update shared_trail set actor = 'Någon annan'");
            assertRefused(application, "delete from shared_trail");
            assertRefused(application, "update shared_trail_head set seq = 0");
            assertRefused(application, "delete from shared_trail_head");
        }
    }

    /** What is not owned and not granted; autocommit, so that each attempt stands alone. */
    private static void assertRefused(Connection application, String sql) {
        assertThatThrownBy(() -> execute(application, sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be superuser|must have).*");
    }

    private static Connection in(long forbund) throws SQLException {
        Connection application = TestDatabase.asApplication();
        execute(application, "set tross.forbund = '" + forbund + "'");
        execute(application, "set tross.actor = 'Isoleringstest'");
        return application;
    }

    private static long seen(long from, String table, long rowsOf) throws SQLException {
        try (Connection application = in(from)) {
            return EveryTable.number(
                    application,
                    "select count(*) from " + table + " t where forbund_id = " + rowsOf
                            + (table.equals("forbund_account") && from != rowsOf ? WITHOUT_A_ROLE_HERE : ""));
        }
    }

    private static int changed(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
