package se.tross.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.ChangeExecListenerCommandStep;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;

/** A real PostgreSQL with the schema in it: one server for the whole run, one database for each test class. */
public final class TestDatabase {

    public static final String OWNER = "tross_owner";
    public static final String APP = "tross_app";
    public static final String SUPERUSER = "postgres";

    private static final String TEMPLATE = "tross_template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database with the whole schema and no rows. */
    public static TestDatabase fresh() throws SQLException {
        TestDatabase database = new TestDatabase("tross_" + COUNT.incrementAndGet());
        try (Connection connection = connect("postgres", SUPERUSER)) {
            run(connection, "create database " + database.name + " template " + TEMPLATE + " owner " + OWNER);
        }
        return database;
    }

    public Connection as(String user) throws SQLException {
        return connect(name, user);
    }

    public String url() {
        return urlOf(name);
    }

    public static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String urlOf(String name) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name + "?options=-c%20lock_timeout=5000";
    }

    private static Connection connect(String name, String user) throws SQLException {
        return DriverManager.getConnection(urlOf(name), user, user);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/";
            try (Connection connection = DriverManager.getConnection(url + "postgres", SUPERUSER, "")) {
                run(
                        connection,
                        "create role " + OWNER + " login",
                        "create role " + APP + " login",
                        "create database " + TEMPLATE + " owner " + OWNER);
            }
            try (Connection connection = DriverManager.getConnection(url + TEMPLATE, OWNER, "")) {
                migrate(connection);
            }
            return server;
        } catch (IOException | SQLException | LiquibaseException e) {
            throw new IllegalStateException("The test database does not start", e);
        }
    }

    private static void migrate(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        java.util.logging.Logger.getLogger("liquibase").setLevel(java.util.logging.Level.WARNING);
        new CommandScope(UpdateCommandStep.COMMAND_NAME)
                .setOutput(java.io.OutputStream.nullOutputStream())
                .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, "se/tross/changelog/main.xml")
                .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_PARAMETERS, parameters(database))
                .addArgumentValue(ChangeExecListenerCommandStep.CHANGE_EXEC_LISTENER_ARG, null)
                .execute();
    }

    private static liquibase.changelog.ChangeLogParameters parameters(Database database) {
        liquibase.changelog.ChangeLogParameters parameters = new liquibase.changelog.ChangeLogParameters(database);
        parameters.set("app.role", APP);
        return parameters;
    }
}
