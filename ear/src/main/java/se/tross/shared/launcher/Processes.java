package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Finds our processes again. A recorded number alone proves nothing: after a crash another program may have got it, so
 * the command line must name our folder as well.
 */
final class Processes {

    private Processes() {}

    /** The living process of this number that has the argument. */
    static Optional<ProcessHandle> find(long pid, String argument) {
        return find(pid, words -> words.contains(argument));
    }

    /** The living process of this number whose arguments satisfy the predicate. */
    static Optional<ProcessHandle> find(long pid, Predicate<List<String>> arguments) {
        return ProcessHandle.of(pid).filter(process -> arguments.test(arguments(process)));
    }

    /** A living process that has the argument, whatever its number. */
    static Optional<ProcessHandle> search(String argument) {
        return ProcessHandle.allProcesses()
                .filter(process -> arguments(process).contains(argument))
                .findFirst();
    }

    /** Whether some living process works in this folder, as the children of a killed postmaster do for a moment. */
    static boolean anyWorksIn(Path folder) {
        return ProcessHandle.allProcesses().anyMatch(process -> worksIn(process, folder));
    }

    /** Asks the process to end, and ends it by force when it has not within the time. Says whether force was needed. */
    static boolean end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (hasEnded(process, patience)) {
            return false;
        }
        process.destroyForcibly();
        hasEnded(process, Duration.ofSeconds(10));
        return true;
    }

    /** Waits in short steps, at most this long, until the condition holds. */
    static boolean waitUntil(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(Duration.ofMillis(50));
        }
        return true;
    }

    /** Sleeps; an interruption is a wish to leave the command. */
    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LaunchFailure.because(e, "interrupted");
        }
    }

    private static boolean hasEnded(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            // A process that nobody collects stays listed without arguments: that one has ended too.
            return arguments(process).isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LaunchFailure.because(e, "interrupted");
        } catch (ExecutionException e) {
            throw LaunchFailure.because(e, "interrupted");
        }
    }

    private static List<String> arguments(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException e) {
            // Gone meanwhile, not ours to read, or no /proc on this system.
            return process.info().arguments().map(List::of).orElse(List.of());
        }
    }

    private static boolean worksIn(ProcessHandle process, Path folder) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
