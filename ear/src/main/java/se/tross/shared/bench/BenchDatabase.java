package se.tross.shared.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL of its own with both roles, durable as in production. */
final class BenchDatabase implements AutoCloseable {

    private static final String OWNER = "tross_owner";
    private static final String APP = "tross_app";

    private final EmbeddedPostgres server;

    private BenchDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static BenchDatabase start(Path folder) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("postgres").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "create role " + OWNER + " login password 'bench'",
                    "create role " + APP + " login password 'bench'",
                    "create database tross owner " + OWNER)) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IOException("The database of the measurement could not be prepared", e);
        }
        return new BenchDatabase(server);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/tross";
    }

    /** Points an installation at this database. */
    Installed addressFor(Installed installed) {
        return installed.with("TROSS_DB_URL", url()).with("TROSS_DB_USER", APP).with("TROSS_DB_PASSWORD", "bench");
    }

    /** Also tells the owner, so that the schema can be made. */
    Installed ownerFor(Installed installed) {
        return installed.with("TROSS_DB_OWNER_USER", OWNER).with("TROSS_DB_OWNER_PASSWORD", "bench");
    }

    Connection app() throws SQLException {
        return DriverManager.getConnection(url(), APP, "bench");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
