package se.tross.shared.launcher;

import java.util.Map;
import java.util.Optional;

/** A PostgreSQL server of its own, named by configuration. It is neither started nor stopped here. */
record ExternalDatabase(DatabaseAccess application, DatabaseAccess owner) implements Database {

    /** The server that the environment names, if it names one. */
    static Optional<ExternalDatabase> from(Map<String, String> environment) {
        String url = environment.getOrDefault("TROSS_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        String user = required(environment, "TROSS_DB_USER");
        String password = required(environment, "TROSS_DB_PASSWORD");
        DatabaseAccess application = new DatabaseAccess(url, user, password);
        return Optional.of(new ExternalDatabase(application, owner(environment, application)));
    }

    @Override
    public void start() {
        application.requireAnswer();
    }

    @Override
    public void stop() {
        // Not ours to stop.
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public String place() {
        return application.shownUrl();
    }

    private static DatabaseAccess owner(Map<String, String> environment, DatabaseAccess application) {
        String user = environment.getOrDefault("TROSS_DB_OWNER_USER", "");
        return user.isBlank()
                ? application
                : new DatabaseAccess(application.url(), user, required(environment, "TROSS_DB_OWNER_PASSWORD"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw LaunchFailure.of("configuration.missing", name);
        }
        return value;
    }
}
