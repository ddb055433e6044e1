package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of PostgreSQL's programs. They refuse to run as root; root therefore starts them in a user namespace of their
 * own, in which they are nobody.
 */
final class PostgresCommand {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private PostgresCommand() {}

    /**
     * Runs to the end, with the output appended to a file.
     *
     * @return the exit code
     */
    static int run(Path log, List<String> command) {
        List<String> words = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            words.add("unshare");
            words.add("--user");
        }
        words.addAll(command);
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw LaunchFailure.of("database.slow", log);
            }
            return process.exitValue();
        } catch (IOException e) {
            throw LaunchFailure.because(e, "database.program", words.get(0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LaunchFailure.because(e, "interrupted");
        }
    }

    /** The sentence for a program that failed, from what it wrote to its log. */
    static LaunchFailure failure(String key, Path log) {
        String reason = reason(log);
        return reason.contains("No space left on device")
                ? LaunchFailure.of("disk.write", log.getParent().getParent())
                : LaunchFailure.of(key, reason, log);
    }

    /** The last line of a log that tells why, without its prefix; empty when there is none. */
    private static String reason(Path log) {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                    .map(line -> line.replaceFirst(".*?(FATAL|PANIC|error):\\s*", ""))
                    .reduce("", (first, second) -> second);
        } catch (IOException e) {
            return "";
        }
    }
}
