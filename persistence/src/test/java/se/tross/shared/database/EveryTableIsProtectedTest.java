package se.tross.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A new table cannot be forgotten: each has its förbund, its policy and its trail, or stands below as an exception. */
class EveryTableIsProtectedTest {

    private static final Set<String> NOT_OURS = Set.of("databasechangelog", "databasechangeloglock");
    private static final Set<String> NOT_TRAILED =
            Set.of("shared_trail", "shared_trail_head", "shared_trail_run", "forbund_sign_in_throttle");

    private static final String TABLES = """
            select c.relname, c.relrowsecurity and c.relforcerowsecurity,
                   exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'forbund_id'
                           and a.attnotnull),
                   exists (select 1 from pg_policy p where p.polrelid = c.oid),
                   (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O'
                    and t.tgname in ('trail_lock', 'trail_write'))
            from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
            """;

    @Test
    void findsNoTableWithoutForbundSecurityPolicyAndTrail() throws SQLException {
        TestDatabase database = TestDatabase.fresh();

        assertThat(unprotected(database)).isEmpty();
    }

    @Test
    void findsATableThatWasForgotten() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        try (Connection owner = database.as(TestDatabase.OWNER)) {
            TestDatabase.run(owner, "create table office_note (id bigint primary key)");
        }

        assertThat(unprotected(database))
                .containsExactly(
                        "office_note: no forbund_id",
                        "office_note: row security is not forced",
                        "office_note: no policy",
                        "office_note: no trail");
    }

    private static List<String> unprotected(TestDatabase database) throws SQLException {
        List<String> found = new ArrayList<>();
        int tables = 0;
        try (Connection owner = database.as(TestDatabase.OWNER);
                ResultSet rows = owner.createStatement().executeQuery(TABLES)) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (NOT_OURS.contains(table)) {
                    continue;
                }
                tables++;
                report(found, rows.getBoolean(3), table + ": no forbund_id");
                report(found, rows.getBoolean(2), table + ": row security is not forced");
                report(found, rows.getBoolean(4), table + ": no policy");
                report(found, rows.getInt(5) == 2 || NOT_TRAILED.contains(table), table + ": no trail");
            }
        }
        assertThat(tables).as("tables seen").isGreaterThan(10);
        return found;
    }

    private static void report(List<String> found, boolean fine, String problem) {
        if (!fine) {
            found.add(problem);
        }
    }
}
