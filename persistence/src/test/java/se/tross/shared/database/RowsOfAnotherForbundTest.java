package se.tross.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Raw SQL as the application's role: the database itself holds the förbund apart. */
class RowsOfAnotherForbundTest {

    private static final String TABLES = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'forbund_id'
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
            and c.relname not in ('forbund_sign_in_throttle', 'shared_trail_run')
            """;

    private static TestDatabase database;

    @BeforeAll
    static void twoForbund() throws SQLException {
        database = TestDatabase.fresh();
        try (Connection app = database.as(TestDatabase.APP)) {
            TwoForbund.insertWithBudgetsInto(app);
        }
    }

    @Test
    void areNotSeenInAnyTable() throws SQLException {
        for (String table : tables()) {
            assertThat(count(1, table, "forbund_id = 1")).as(table).isPositive();
            assertThat(count(1, table, "forbund_id = 2")).as(table).isZero();
            assertThat(count(2, table, "forbund_id = 1")).as(table).isZero();
        }
    }

    @Test
    void areNotSeenWithoutAForbund() throws SQLException {
        try (Connection app = database.as(TestDatabase.APP)) {
            for (String table : tables()) {
                assertThat(number(app, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void areNotWritten() throws SQLException {
        try (Connection app = database.as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            assertThatThrownBy(() -> TestDatabase.run(
                            app,
                            "insert into forbund_member (id, forbund_id, version, code, name, party, position, valid_from)"
                                    + " values (900, 2, 1, 'X', 'X', 'REGION', 1, '2018-01-01')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void areNotChangedOrDeleted() throws SQLException {
        try (Connection app = database.as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            assertThat(app.createStatement().executeUpdate("update forbund_member set name = 'X' where forbund_id = 2"))
                    .isZero();
            assertThat(app.createStatement().executeUpdate("delete from shared_saved_view where forbund_id = 2"))
                    .isZero();
        }
    }

    @Test
    void areNotPointedAt() throws SQLException {
        try (Connection app = database.as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            assertThatThrownBy(() -> TestDatabase.run(
                            app,
                            "insert into contribution_key_row (id, forbund_id, key_id, member_id, weight, position)"
                                    + " values (901, 1, 1, 2, 1, 1)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("foreign key");
        }
    }

    @Test
    void trailIsOnlyReadByTheApplication() throws SQLException {
        try (Connection app = database.as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            for (String sql : List.of(
                    "update shared_trail set actor = 'X'",
                    "delete from shared_trail",
                    "update shared_trail_head set seq = 0",
                    "truncate shared_trail",
                    "alter table forbund_member disable trigger trail_write",
                    "set session_replication_role = replica",
                    "call shared_protect('forbund_member', 'tross_app', 'x', 'id', '')")) {
                assertThatThrownBy(() -> TestDatabase.run(app, sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    private static List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection owner = database.as(TestDatabase.OWNER);
                ResultSet rows = owner.createStatement().executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        assertThat(names).hasSizeGreaterThan(10);
        return names;
    }

    private static long count(long forbund, String table, String where) throws SQLException {
        try (Connection app = database.as(TestDatabase.APP)) {
            TwoForbund.enter(app, forbund);
            return number(app, "select count(*) from " + table + " where " + where);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
