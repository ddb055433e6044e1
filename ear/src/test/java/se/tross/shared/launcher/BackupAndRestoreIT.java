package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup in one command, while the database is in use, and a restore in one command: rehearsed here. */
class BackupAndRestoreIT {

    @TempDir
    static Path temporary;

    private static Script script;
    private static DataFolder folder;
    private static EmbeddedDatabase database;
    private static int files;

    @BeforeAll
    static void migratedDatabase() {
        script = Script.in(temporary.resolve("home"));
        folder = new DataFolder(temporary.resolve("data"));
        run("migrate").worked();
        database = new EmbeddedDatabase(folder);
        database.start();
        change("create table note (id bigint primary key, text text)");
    }

    @BeforeEach
    void aThousandRows() {
        database.start();
        change("truncate note");
        change("insert into note select i, repeat('x', 200) from generate_series(1, 1000) i");
    }

    @AfterAll
    static void stopDatabase() {
        database.stop();
    }

    @Test
    void bringsBackWhatWasCommittedAndKeepsWhatItReplaced() {
        Path file = newFile();
        run("backup", file.toString()).worked();
        change("delete from note where id > 10");
        Answer answer = run("restore", file.toString()).worked();
        assertThat(answer.out()).contains(folder.databaseBefore().toString());
        database.start();
        assertThat(count()).isEqualTo(1000);
        assertThat(folder.databaseBefore()).isDirectory();
        assertThat(run("migrate").worked().out()).contains("redan aktuellt");
    }

    @Test
    void isConsistentWhileRowsAreBeingWritten() {
        Path file = newFile();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; !done.get(); i++) {
                change("insert into note select " + (2000 + i * 10L) + " + i, 'y' from generate_series(0, 9) i");
            }
        });
        run("backup", file.toString()).worked();
        done.set(true);
        writer.join();
        run("restore", file.toString()).worked();
        database.start();
        assertThat(count()).isGreaterThanOrEqualTo(1000);
        assertThat(count() % 10)
                .as("each transaction is there whole or not at all")
                .isZero();
    }

    @Test
    void movesToAnotherMachineWithItsDemonstrationAccounts() throws IOException {
        DemoAccounts.keep(folder);
        Path file = newFile();
        run("backup", file.toString()).worked();
        DataFolder other = Script.folderWithPrograms(temporary.resolve("other"), folder);
        script.run("restore", file.toString(), "--data", other.root().toString())
                .worked();
        EmbeddedDatabase restored = new EmbeddedDatabase(other);
        restored.start();
        try {
            assertThat(Files.readString(other.demoPasswords())).isEqualTo(Files.readString(folder.demoPasswords()));
            assertThat(Files.readString(other.secrets())).isNotEqualTo(Files.readString(folder.secrets()));
        } finally {
            restored.stop();
        }
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        Path file = newFile();
        run("backup", file.toString()).worked();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void overwritesNoFile() throws IOException {
        Path file = Files.writeString(newFile(), "precious");
        run("backup", file.toString()).refusedWith("finns redan");
        assertThat(file).hasContent("precious");
    }

    @Test
    void refusesAFileThatIsCutOffAndChangesNothing() throws IOException {
        Path file = newFile();
        run("backup", file.toString()).worked();
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(temporary.resolve("cut.backup"), Arrays.copyOf(whole, whole.length - 1000));
        run("restore", cut.toString()).refusedWith("inte en hel säkerhetskopia");
        assertThat(database.isRunning()).isTrue();
        assertThat(count()).isEqualTo(1000);
    }

    @Test
    void refusesAFileThatIsSomethingElse() throws IOException {
        Path file = Files.writeString(temporary.resolve("letter.txt"), "Hej!");
        run("restore", file.toString()).refusedWith("inte en hel säkerhetskopia");
        run("restore", temporary.resolve("none").toString()).refusedWith("finns inte");
        run("restore").refusedWith("./tross restore FIL");
    }

    @Test
    void takesBackThePresentDatabaseWhenARestoreWasCutOffInTheMiddle() throws IOException {
        database.stop();
        PrivateFiles.deleteFolder(folder.databaseBefore());
        Files.move(folder.database(), folder.databaseBefore());
        database.start();
        assertThat(count()).isEqualTo(1000);
    }

    private static Path newFile() {
        return temporary.resolve("tross" + files++ + ".backup");
    }

    private static Answer run(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = temporary.resolve("data").toString();
        return script.run(all);
    }

    private long count() {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from note")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void change(String sql) {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
