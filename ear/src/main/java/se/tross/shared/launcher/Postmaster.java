package se.tross.shared.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The process of the embedded database. It lives on when the command that started it ends, in a session of its own. Its
 * own record ({@code postmaster.pid}) is believed only as far as the running process bears it out.
 */
final class Postmaster {

    private static final Duration CHILDREN_LEAVE = Duration.ofSeconds(20);
    private static final int LINE_OF_PORT = 3;

    private final Path cluster;
    private final Path logs;
    private final PostgresPrograms programs;

    Postmaster(Path cluster, Path logs, PostgresPrograms programs) {
        this.cluster = cluster;
        this.logs = logs;
        this.programs = programs;
    }

    /** The living postmaster of this cluster. */
    static Optional<ProcessHandle> running(Path cluster) {
        List<String> record = record(cluster);
        return record.isEmpty() ? Optional.empty() : Processes.find(pid(record), words -> isOurs(words, cluster));
    }

    /** The port that the living postmaster listens on. */
    static int port(Path cluster) {
        return Integer.parseInt(record(cluster).get(LINE_OF_PORT).strip());
    }

    /** Starts on the given port and returns when connections are accepted, also after a recovery. */
    void start(int port) {
        forgetTheDead();
        Path log = logs.resolve("database-start.log");
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", logs);
        }
        int exit = PostgresCommand.run(
                log,
                List.of(
                        programs.program("pg_ctl"),
                        "start",
                        "--pgdata",
                        cluster.toString(),
                        "--log=" + log,
                        "--wait",
                        "--timeout=300",
                        "--options=-p " + port));
        if (exit != 0) {
            throw PostgresCommand.failure("database.start", log);
        }
    }

    /** Ends it in good order; by force when it does not answer. */
    void stop() {
        Optional<ProcessHandle> process = running(cluster);
        if (process.isEmpty()) {
            return;
        }
        Path log = logs.resolve("database-stop.log");
        for (String mode : List.of("fast", "immediate")) {
            int exit = PostgresCommand.run(
                    log,
                    List.of(
                            programs.program("pg_ctl"),
                            "stop",
                            "--pgdata",
                            cluster.toString(),
                            "--mode=" + mode,
                            "--wait",
                            "--timeout=30"));
            if (exit == 0) {
                return;
            }
        }
        process.get().destroyForcibly();
        forgetTheDead();
    }

    /**
     * After a crash: waits until the children of a killed postmaster have left, and removes a record whose number
     * belongs to another program now. PostgreSQL itself would refuse to start because of that program.
     */
    private void forgetTheDead() {
        if (running(cluster).isPresent()) {
            return;
        }
        if (!Processes.waitUntil(() -> !Processes.anyWorksIn(cluster), CHILDREN_LEAVE)) {
            throw LaunchFailure.of("database.children", cluster);
        }
        try {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", cluster);
        }
    }

    private static boolean isOurs(List<String> words, Path cluster) {
        return words.contains(cluster.toString()) && words.get(0).endsWith("postgres");
    }

    private static long pid(List<String> record) {
        String first = record.get(0).strip();
        return first.matches("[0-9]{1,9}") ? Long.parseLong(first) : Long.MAX_VALUE;
    }

    private static List<String> record(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
