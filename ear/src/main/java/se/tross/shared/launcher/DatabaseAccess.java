package se.tross.shared.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How to reach a database in one role.
 *
 * @param url JDBC address
 * @param user database role
 * @param password its password
 */
record DatabaseAccess(String url, String user, String password) {

    private static final String PATIENCE_SECONDS = "10";

    /** Opens a connection that gives up when the server does not answer within ten seconds. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("ApplicationName", "tross-launcher");
        return DriverManager.getConnection(url, properties);
    }

    /** Refuses a database that does not answer, in a sentence that names its address but no password. */
    void requireAnswer() {
        try (Connection connection = connect()) {
            if (!connection.isValid(Integer.parseInt(PATIENCE_SECONDS))) {
                throw LaunchFailure.of("database.silent", shownUrl());
            }
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /** The sentence for what went wrong while connecting. */
    LaunchFailure refusal(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "28" -> LaunchFailure.because(e, "database.password", shownUrl(), user);
            case "3D" -> LaunchFailure.because(e, "database.missing", shownUrl());
            default -> LaunchFailure.because(e, "database.silent", shownUrl());
        };
    }

    /** The address without its parameters, where somebody may have put a password. */
    String shownUrl() {
        return url.replaceFirst("\\?.*", "");
    }

    /** Never shows the password, not even in a log. */
    @Override
    public String toString() {
        return user + " at " + shownUrl();
    }
}
