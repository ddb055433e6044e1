package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of the embedded database: created once, closed with passwords from the first moment, and safe against a
 * loss of power ({@code fsync}, {@code synchronous_commit}, {@code full_page_writes}). Only this machine reaches it.
 */
final class DatabaseCluster {

    static final String SUPERUSER = "postgres";

    private static final String SETTINGS = """
            # Written at every start; put settings of your own in postgresql.auto.conf (alter system).
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            password_encryption = 'scram-sha-256'
            max_connections = 100
            shared_buffers = 128MB
            wal_level = replica
            max_wal_senders = 0
            min_wal_size = 32MB
            max_wal_size = 256MB
            wal_keep_size = 128MB
            timezone = 'Europe/Stockholm'
            log_timezone = 'Europe/Stockholm'
            logging_collector = on
            log_directory = '../log'
            log_filename = 'database-%u.log'
            log_file_mode = 0600
            log_rotation_age = 1d
            log_truncate_on_rotation = on
            log_line_prefix = '%m [%p] %u '
            """;

    private static final String WHO_MAY_SIGN_IN = """
            # Written at every start. No one without a password, no one from another machine.
            host all   postgres    127.0.0.1/32 scram-sha-256
            host tross tross_owner 127.0.0.1/32 scram-sha-256
            host tross tross_app   127.0.0.1/32 scram-sha-256
            """;

    private final DataFolder folder;
    private final PostgresPrograms programs;

    DatabaseCluster(DataFolder folder, PostgresPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** Creates the cluster when there is none, and writes its settings. */
    void prepare(String superuserPassword) {
        try {
            if (!Files.exists(folder.database()) && Files.exists(folder.databaseBefore())) {
                // A restore was cut off between its two renamings.
                Files.move(folder.databaseBefore(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
            }
            if (!Files.exists(folder.database())) {
                create(superuserPassword);
            }
            configure(folder.database());
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", folder.root());
        }
    }

    /** Writes the settings of a cluster; refuses files that another major version of PostgreSQL wrote. */
    void configure(Path cluster) throws IOException {
        String major = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!major.equals(programs.major())) {
            throw LaunchFailure.of("database.major", major, programs.major());
        }
        Files.writeString(cluster.resolve("tross.conf"), SETTINGS);
        Files.writeString(cluster.resolve("pg_hba.conf"), WHO_MAY_SIGN_IN);
    }

    private void create(String superuserPassword) throws IOException {
        Path part = folder.root().resolve("database.part");
        PrivateFiles.deleteFolder(part);
        Path password = folder.run().resolve("initdb-password");
        Files.deleteIfExists(password);
        PrivateFiles.write(password, superuserPassword + "\n");
        Path log = folder.logs().resolve("initdb.log");
        int exit = PostgresCommand.run(log, initdb(part, password));
        Files.delete(password);
        if (exit != 0) {
            throw PostgresCommand.failure("database.create", log);
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(part.resolve("postgresql.conf")));
        lines.add("include = 'tross.conf'");
        Files.write(part.resolve("postgresql.conf"), lines);
        Files.move(part, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> initdb(Path cluster, Path password) {
        return List.of(
                programs.program("initdb"),
                "--pgdata=" + cluster,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=sv-SE",
                "--data-checksums",
                "--no-instructions");
    }
}
