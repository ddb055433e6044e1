package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Copies the embedded database into one file while it is in use. The copy is consistent: it is taken between
 * PostgreSQL's own start and stop of a backup, with the log that makes it whole.
 */
record Backup(DataFolder folder, Clock clock) {

    static final String DATABASE = "database";
    static final String SECRETS = "secrets.properties";
    static final String DEMO = "demo-passwords.properties";
    static final String ABOUT = "about.txt";
    static final String COMPLETE = "complete";

    /** What PostgreSQL writes anew at every start, or what must come after the copy. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "backup_label");

    private static final Set<String> EMPTIED =
            Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_subtrans");

    /** Writes the file, or none; an existing one is refused. */
    void to(Path file, DatabaseAccess superuser) {
        if (Files.exists(file)) {
            throw LaunchFailure.of("backup.exists", file);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Connection connection = superuser.connect()) {
            Files.deleteIfExists(part);
            try (BackupWriter archive = new BackupWriter(part)) {
                copy(archive, connection);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw superuser.refusal(e);
        } catch (IOException e) {
            throw LaunchFailure.because(e, "backup.write", file);
        }
    }

    private void copy(BackupWriter archive, Connection connection) throws SQLException, IOException {
        archive.addText(ABOUT, "Tross, " + clock.instant().truncatedTo(ChronoUnit.SECONDS) + "\n");
        archive.addText(SECRETS, Files.readString(folder.secrets()));
        if (Files.exists(folder.demoPasswords())) {
            archive.addText(DEMO, Files.readString(folder.demoPasswords()));
        }
        String firstLog = one(connection, "select pg_walfile_name(pg_backup_start('tross', true))", "pg_walfile_name");
        archive.addFolder(DATABASE, folder.database(), Backup::belongs);
        String label = one(connection, "select labelfile from pg_backup_stop(false)", "labelfile");
        archive.addText(DATABASE + "/backup_label", label);
        Path log = folder.database().resolve("pg_wal");
        if (!Files.exists(log.resolve(firstLog))) {
            throw LaunchFailure.of("backup.busy");
        }
        archive.addFolder(
                DATABASE + "/pg_wal",
                log,
                path -> path.getNameCount() == 1 && !path.toString().isEmpty());
        archive.addText(COMPLETE, "");
    }

    private static boolean belongs(Path path) {
        String name = path.getFileName().toString();
        boolean emptied =
                path.getNameCount() > 1 && EMPTIED.contains(path.getName(0).toString());
        return !LEFT_OUT.contains(path.toString()) && !emptied && !name.startsWith("pgsql_tmp");
    }

    private static String one(Connection connection, String query, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(column);
        }
    }
}
