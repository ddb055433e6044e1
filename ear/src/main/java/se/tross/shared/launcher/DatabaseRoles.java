package se.tross.shared.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The database and its two roles: one that owns the schema and changes it, one that the application signs in with and
 * that can neither change the schema nor see past row-level security.
 */
final class DatabaseRoles {

    static final String DATABASE = "tross";
    static final String OWNER = "tross_owner";
    static final String APPLICATION = "tross_app";

    private DatabaseRoles() {}

    /** The passwords of all three roles, generated when the file is missing. */
    static Map<String, String> passwords(Path secrets) {
        return Secrets.keep(secrets, List.of(DatabaseCluster.SUPERUSER, OWNER, APPLICATION));
    }

    /** Gives the roles of a restored cluster the passwords of this installation. */
    static void adopt(Connection superuser, Map<String, String> passwords) throws SQLException {
        for (Map.Entry<String, String> role : passwords.entrySet()) {
            setPassword(superuser, role.getKey(), role.getValue());
        }
    }

    /** Creates what is missing and sets both passwords; may be repeated. */
    static void ensure(Connection superuser, String ownerPassword, String applicationPassword) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            ensureRole(superuser, OWNER, ownerPassword);
            ensureRole(superuser, APPLICATION, applicationPassword);
            if (!exists(superuser, "select 1 from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
        }
    }

    private static void ensureRole(Connection superuser, String role, String password) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            if (!exists(superuser, "select 1 from pg_roles where rolname = ?", role)) {
                statement.execute("create role " + role);
            }
            statement.execute("alter role " + role + " login nosuperuser nocreatedb nocreaterole nobypassrls");
            setPassword(superuser, role, password);
        }
    }

    private static void setPassword(Connection superuser, String role, String password) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            String literal = superuser.unwrap(PGConnection.class).escapeLiteral(password);
            statement.execute("alter role " + role + " password '" + literal + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
