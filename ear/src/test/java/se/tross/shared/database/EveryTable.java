package se.tross.shared.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.harness.TestDatabase;

/** The tables that hold rows of a förbund, as the database itself lists them: a new one is tested without being named. */
final class EveryTable {

    private static final String WITH_FORBUND = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'forbund_id'
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
            and c.relname not in ('forbund_sign_in_throttle', 'shared_trail_run') order by 1
            """;

    private EveryTable() {}

    static List<String> withForbund() throws SQLException {
        try (Connection owner = TestDatabase.asOwner()) {
            return texts(owner, WITH_FORBUND);
        }
    }

    /** Those that the application may write at all. */
    static List<String> writable() throws SQLException {
        return withForbund().stream()
                .filter(table -> !table.startsWith("shared_trail"))
                .toList();
    }

    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(texts(connection, sql).get(0));
    }
}
