package se.tross.shared.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

/**
 * What a command works with.
 *
 * @param arguments what was asked for
 * @param environment environment of the command
 * @param out where a person reads
 * @param clock the time
 */
record Installation(Arguments arguments, Map<String, String> environment, PrintStream out, Clock clock) {

    DataFolder folder() {
        return new DataFolder(arguments.data());
    }

    ServerFiles serverFiles() {
        return new ServerFiles(folder(), Distribution.current());
    }

    /** Whether the configuration names a database server of its own. */
    boolean hasExternalDatabase() {
        return ExternalDatabase.from(environment).isPresent();
    }

    Database database() {
        return ExternalDatabase.from(environment)
                .<Database>map(Function.identity())
                .orElseGet(() -> new EmbeddedDatabase(folder()));
    }

    /** Whether an empty database gets the demonstration förbund: by default only the embedded one. */
    boolean wantsDemo() {
        return Boolean.parseBoolean(environment.getOrDefault("TROSS_DEMO", String.valueOf(!hasExternalDatabase())));
    }

    /** Lets work be done with the database up, and leaves it as it was found. */
    <T> T withDatabase(Function<Database, T> work) {
        Database database = database();
        boolean wasRunning = database.isRunning();
        database.start();
        try {
            return work.apply(database);
        } finally {
            if (!wasRunning) {
                database.stop();
            }
        }
    }

    void say(String key, Object... args) {
        out.println(Sentences.of(key, args));
    }
}
