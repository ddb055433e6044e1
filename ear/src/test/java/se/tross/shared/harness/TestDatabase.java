package se.tross.shared.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import se.tross.shared.launcher.AsInProduction;

/**
 * The suite's PostgreSQL with the three roles that matter: the superuser, the schema's owner, and the application. Tests
 * outside the server reach it through the three connections.
 */
public final class TestDatabase {

    static final String OWNER = AsInProduction.OWNER;
    static final String APPLICATION = AsInProduction.APPLICATION;
    private static final String PASSWORD = "test";

    private static EmbeddedPostgres postgres;

    private TestDatabase() {}

    /** Starts an empty cluster below the folder; durability is off, since nothing here outlives the run. */
    static void start(Path folder) {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "60")
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("postgres.log").toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("postgres.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Connection superuser = asSuperuser("postgres")) {
            AsInProduction.ensure(superuser, PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/tross";
    }

    static String password() {
        return PASSWORD;
    }

    /** What the running application is: row-level security holds, nothing is owned. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, PASSWORD);
    }

    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, PASSWORD);
    }

    /** Somebody with the keys to the database: nothing holds. */
    public static Connection asSuperuser() throws SQLException {
        return asSuperuser("tross");
    }

    private static Connection asSuperuser(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }
}
