package se.tross.shared.launcher;

import java.util.Optional;
import java.util.OptionalInt;

/** Starts the database and the server, or says that they are up. */
record Start(Installation installation) {

    int run() {
        DataFolder folder = installation.folder();
        folder.prepare();
        return FolderLock.during(folder, () -> {
            OptionalInt wanted = installation.arguments().port();
            Optional<ServerProcess> running = ServerProcess.find(folder);
            if (running.isPresent()
                    && wanted.isPresent()
                    && wanted.getAsInt() != running.get().port()) {
                throw LaunchFailure.of(
                        "start.other-port", folder.root(), running.get().pages());
            }
            String address = installation.arguments().address();
            int port = wanted.orElse(Arguments.DEFAULT_PORT);
            if (running.isEmpty() && !Ports.isFree(address, port)) {
                throw LaunchFailure.of("port.taken", port);
            }
            return running.map(this::keep).orElseGet(() -> start(address, port));
        });
    }

    /** Starts the server; the caller has the turn. */
    int start(String address, int port) {
        Database database = startDatabase();
        migrate(database);
        boolean demo = installation.wantsDemo();
        if (demo) {
            DemoAccounts.keep(installation.folder());
        }
        installation.say("start.server");
        ServerProcess server = new ServerStart(installation.serverFiles(), installation.environment())
                .on(address, port, database.application(), demo);
        installation.say("start.ready", server.pages());
        if (demo) {
            installation.say("start.accounts");
            DemoAccounts.table(installation.folder()).forEach(installation.out()::println);
        }
        return 0;
    }

    /** A server that is up stays up, unless its database went down under it. */
    private int keep(ServerProcess running) {
        Database database = installation.database();
        boolean wasUp = installation.hasExternalDatabase() || database.isRunning();
        if (wasUp && new Readiness(running, installation.folder(), 0).answers()) {
            installation.say("start.already", running.pages());
            return 0;
        }
        installation.say("start.again");
        running.stop(installation.serverFiles());
        return start(running.address(), running.port());
    }

    private Database startDatabase() {
        Database database = installation.database();
        installation.say("start.database", database.place());
        database.start();
        return database;
    }

    private void migrate(Database database) {
        boolean ownerIsKnown = !database.owner().equals(database.application());
        if (ownerIsKnown
                && Migration.run(database.owner(), database.application().user())) {
            installation.say("migration.done");
        }
    }
}
