package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Puts a backup in place of the embedded database. The present one is left alone until the backup has been unpacked, made
 * whole and opened; it is then kept beside the new one until the next restore.
 */
record Restore(DataFolder folder) {

    /** Unpacks the backup and proves that it opens; nothing is replaced yet. */
    void stage(Path file) {
        BackupReader.unpack(file, staged());
        PostgresPrograms programs = PostgresPrograms.unpackedIn(folder.programs());
        try {
            new DatabaseCluster(folder, programs).configure(cluster());
            open(new Postmaster(cluster(), folder.logs(), programs));
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", folder.root());
        }
    }

    /** Replaces the present database, which must be stopped, with the staged one. */
    void replace() {
        try {
            PrivateFiles.deleteFolder(folder.databaseBefore());
            if (Files.exists(folder.database())) {
                Files.move(folder.database(), folder.databaseBefore(), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(cluster(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
            Path demo = staged().resolve(Backup.DEMO);
            if (Files.exists(demo)) {
                PrivateFiles.write(folder.demoPasswords(), Files.readString(demo));
            }
            Files.deleteIfExists(folder.trailHeads());
            PrivateFiles.deleteFolder(staged());
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", folder.root());
        }
    }

    private Path staged() {
        return folder.root().resolve("restore.part");
    }

    private Path cluster() {
        return staged().resolve(Backup.DATABASE);
    }

    private void open(Postmaster postmaster) {
        int port = Ports.free();
        postmaster.start(port);
        Map<String, String> own = Secrets.read(staged().resolve(Backup.SECRETS));
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        String password = own.getOrDefault(DatabaseCluster.SUPERUSER, "");
        DatabaseAccess superuser = new DatabaseAccess(url, DatabaseCluster.SUPERUSER, password);
        try (Connection connection = superuser.connect()) {
            DatabaseRoles.adopt(connection, DatabaseRoles.passwords(folder.secrets()));
        } catch (SQLException e) {
            throw superuser.refusal(e);
        } finally {
            postmaster.stop();
        }
    }
}
