package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema comes from its owner, is looked at only when something is new, and its trail can be verified by command. */
class MigrationIT {

    @TempDir
    static Path temporary;

    private static Script script;
    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void createDatabase() {
        script = Script.in(temporary.resolve("home"));
        folder = new DataFolder(temporary.resolve("data"));
        folder.prepare();
        database = new EmbeddedDatabase(folder);
        database.start();
        assertThat(migrate()).as("everything is new").isTrue();
    }

    @AfterAll
    static void stopDatabase() {
        database.stop();
    }

    @Test
    void seesThatNothingIsNew() {
        assertThat(migrate()).isFalse();
    }

    @Test
    void isNotStoppedByTheLockOfAKilledRun() throws SQLException {
        change("comment on table databasechangelog is 'of an older version'");
        change("update databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'killed'");
        assertThat(migrate()).isTrue();
        assertThat(migrate()).isFalse();
    }

    @Test
    void givesEveryTableToTheSchemasOwner() throws SQLException {
        assertThat(one("select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'public'"))
                .isEqualTo(DatabaseRoles.OWNER);
    }

    @Test
    void findsARowThatWasChangedBehindTheApplicationsBack() throws SQLException {
        insideForbund(
                database.application(),
                "insert into forbund_forbund (id, forbund_id, version, name, organisation_number, seat, short_name)"
                        + " values (1, 1, 0, 'Ett', '222000-0000', 'Ort', 'Ett')");
        assertThat(verifyTrail().worked().out()).contains("Behandlingshistoriken är hel.");
        change("alter table forbund_forbund disable trigger user");
        insideForbund(database.owner(), "update forbund_forbund set name = 'Ett annat'");
        change("alter table forbund_forbund enable trigger user");
        Answer answer = verifyTrail();
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("raden 1 i forbund_forbund är ändrad bakom programmets rygg");
    }

    private static boolean migrate() {
        return Migration.run(database.owner(), DatabaseRoles.APPLICATION);
    }

    private static Answer verifyTrail() {
        return script.run("verify-trail", "--data", folder.root().toString());
    }

    private static void insideForbund(DatabaseAccess role, String sql) throws SQLException {
        execute(
                role,
                "select set_config('tross.forbund', '1', false), set_config('tross.account', '1', false),"
                        + " set_config('tross.actor', 'Test', false)",
                sql);
    }

    private static void change(String sql) throws SQLException {
        execute(database.owner(), sql);
    }

    private static void execute(DatabaseAccess role, String... statements) throws SQLException {
        try (Connection connection = role.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String one(String query) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
