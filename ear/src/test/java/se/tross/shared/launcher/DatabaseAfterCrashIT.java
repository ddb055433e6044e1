package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The embedded database keeps every committed row, and comes up again whatever happened to it. */
class DatabaseAfterCrashIT {

    @TempDir
    static Path temporary;

    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void createDatabase() {
        folder = new DataFolder(temporary.resolve("data å"));
        folder.prepare();
        database = new EmbeddedDatabase(folder);
        database.start();
        owner("create table kept (id int)", "insert into kept values (1)");
    }

    @BeforeEach
    void startDatabase() {
        database.start();
    }

    @AfterAll
    static void stopDatabase() {
        database.stop();
    }

    @Test
    void keepsRowsOverAnOrderlyStop() {
        database.stop();
        assertThat(database.isRunning()).isFalse();
        database.start();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void keepsEveryCommittedRowWhenItIsKilled() {
        killPostmaster();
        database.start();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void isFoundAgainWhenOnlyTheCommandThatStartedItIsGone() {
        new EmbeddedDatabase(folder).start();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void isNotFooledByAnotherProgramThatGotItsNumber() throws IOException {
        killPostmaster();
        Path record = folder.database().resolve("postmaster.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(record));
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(record, lines);
        assertThat(database.isRunning()).isFalse();
        database.start();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void survivesARecordThatWasCutOff() throws IOException {
        killPostmaster();
        Files.writeString(folder.database().resolve("postmaster.pid"), "");
        database.start();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void movesToAnotherPortWhenItsOwnIsTaken() throws IOException {
        int port = Postmaster.port(folder.database());
        database.stop();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            database.start();
            assertThat(Postmaster.port(folder.database())).isNotEqualTo(taken.getLocalPort());
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void keepsItsPort() {
        int port = Postmaster.port(folder.database());
        database.stop();
        database.start();
        assertThat(Postmaster.port(folder.database())).isEqualTo(port);
    }

    @Test
    void finishesWhatACutOffFirstStartLeft() throws IOException {
        DataFolder other = Script.folderWithPrograms(temporary.resolve("other"), folder);
        Files.createDirectories(other.root().resolve("database.part/base"));
        EmbeddedDatabase second = new EmbeddedDatabase(other);
        second.start();
        second.stop();
        assertThat(other.root().resolve("database.part")).doesNotExist();
        assertThat(other.database()).isDirectory();
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on", "listen_addresses, 127.0.0.1"})
    void isSafeAgainstLossOfPowerAndStrangers(String setting, String value) {
        assertThat(one("show " + setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"postgres, postgres", "tross, tross_owner", "tross, tross_app", "postgres, tross_app"})
    void letsNobodyInWithoutThePassword(String name, String role) {
        String url = "jdbc:postgresql://127.0.0.1:" + Postmaster.port(folder.database()) + "/" + name;
        DatabaseAccess guessed = new DatabaseAccess(url, role, "postgres");
        assertThatThrownBy(() -> guessed.connect().close())
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).startsWith("28"));
    }

    @Test
    void givesTheApplicationNeitherOwnershipNorAWayPastTheRows() throws SQLException {
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("select * from kept")).hasMessageContaining("permission denied");
        }
        assertThat(one("select rolbypassrls or rolsuper or rolcreaterole from pg_roles where rolname = 'tross_app'"))
                .isEqualTo("f");
    }

    @Test
    void sortsAsSwedesDo() {
        assertThat(
                        one(
                                "select string_agg(x, ' ' order by x) from (values ('Örebro'), ('Ale'), ('Åre'), ('Zorn')) v(x)"))
                .isEqualTo("Ale Zorn Åre Örebro");
    }

    @Test
    void keepsItsPasswordsToItsOwner() throws IOException {
        for (Path file : List.of(folder.secrets(), folder.root(), folder.database())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .endsWith("------");
        }
    }

    private void killPostmaster() {
        ProcessHandle process = Postmaster.running(folder.database()).orElseThrow();
        process.destroyForcibly();
        assertThat(Processes.waitUntil(() -> !database.isRunning(), Duration.ofSeconds(10)))
                .isTrue();
    }

    private int rows() {
        return Integer.parseInt(one("select count(*) from kept"));
    }

    private String one(String query) {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void owner(String... statements) {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
