package se.tross.shared.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Entry point of the start script: carries out one command and ends with its exit code. Whatever goes wrong is one Swedish
 * sentence on the error stream; what lies behind it stands in the log of the data folder.
 */
public final class Launcher {

    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;
    private static final int BUG = 70;

    private Launcher() {}

    /** @param words the command and its options, as given to the start script */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> {
            err.println(Sentences.of("bug", bug) + LauncherLog.record(bug));
            Runtime.getRuntime().halt(BUG);
        });
        Arguments arguments;
        try {
            arguments = Arguments.of(List.of(words), System.getenv());
        } catch (LaunchFailure e) {
            err.println(e.getMessage());
            System.exit(WRONG_USE);
            return;
        }
        LauncherLog.open(new DataFolder(arguments.data()));
        try {
            System.exit(run(new Installation(arguments, System.getenv(), out, Clock.systemUTC())));
        } catch (LaunchFailure e) {
            err.println(e.getMessage() + LauncherLog.record(e));
            System.exit(REFUSED);
        } catch (UncheckedIOException e) {
            err.println(Sentences.of("disk.write", arguments.data()) + LauncherLog.record(e));
            System.exit(REFUSED);
        }
    }

    private static int run(Installation installation) {
        Upkeep upkeep = new Upkeep(installation);
        String command = installation.arguments().command();
        return switch (command) {
            case "start" -> new Start(installation).run();
            case "stop" -> new Stop(installation).run();
            case "status" -> new Status(installation).run();
            case "accounts" -> upkeep.accounts();
            case "migrate" -> upkeep.migrate();
            case "verify-trail" -> upkeep.verifyTrail();
            case "backup" -> upkeep.backup();
            case "restore" -> upkeep.restore();
            default -> throw LaunchFailure.of("arguments.command", command);
        };
    }
}
