package se.tross.shared.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.ConsoleUIService;

/**
 * Brings the schema of a database up to the packaged changelog, as the role that owns it. Knows at a glance when nothing
 * is new. Two at once wait for each other; a lock left behind by a killed run does not stop the next.
 */
public final class Migration {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private static final String CHANGELOG = "se/tross/changelog/main.xml";

    private Migration() {}

    /**
     * Brings the schema up to date.
     *
     * @param url JDBC address
     * @param owner role that owns the schema
     * @param password its password
     * @param application role that the application signs in with
     * @return whether anything was new
     * @throws LaunchFailure when the database does not answer or refuses a change
     */
    public static boolean run(String url, String owner, String password, String application) {
        return run(new DatabaseAccess(url, owner, password), application);
    }

    static boolean run(DatabaseAccess owner, String application) {
        AppliedChangelog packaged = AppliedChangelog.packaged();
        try (Connection connection = owner.connect()) {
            if (packaged.equals(AppliedChangelog.of(connection))) {
                return false;
            }
            AppliedChangelog.lock(connection);
            try (Connection changing = owner.connect()) {
                update(changing, application);
            }
            packaged.remember(connection);
            return true;
        } catch (LiquibaseException e) {
            throw LaunchFailure.because(e, "migration.failed", owner.shownUrl());
        } catch (SQLException e) {
            throw owner.refusal(e);
        }
    }

    private static void update(Connection connection, String application) throws LiquibaseException {
        System.setProperty("liquibase.analytics.enabled", "false");
        LIQUIBASE.setLevel(Level.WARNING);
        if (Scope.getCurrentScope().getUI() instanceof ConsoleUIService console) {
            console.setOutputStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        }
        try (Liquibase liquibase =
                new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.setChangeLogParameter("app.role", application);
            // Ours is the advisory lock, which ends with its connection; this one may be left from a killed run.
            liquibase.forceReleaseLocks();
            liquibase.update(new Contexts(), new LabelExpression());
        }
    }
}
