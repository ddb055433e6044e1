package se.tross.shared.launcher;

import java.util.Optional;

/** Tells what is up. Exit code 0: everything; 1: the server without its database; 3: no server. */
record Status(Installation installation) {

    private static final int DEGRADED = 1;
    private static final int STOPPED = 3;

    int run() {
        DataFolder folder = installation.folder();
        if (!folder.isUsed()) {
            installation.say("status.unused", folder.root());
            return STOPPED;
        }
        folder.prepareToRead();
        Optional<ServerProcess> server = ServerProcess.find(folder);
        requirePort(installation.arguments(), server);
        Optional<ProcessHandle> embedded = Postmaster.running(folder.database());
        if (server.isPresent()) {
            boolean answers = new Readiness(server.get(), folder, 0).answers();
            installation.say(
                    answers ? "status.server" : "status.silent",
                    server.get().pages(),
                    server.get().handle().pid());
        } else {
            installation.say("status.stopped");
        }
        boolean external = server.filter(running -> isExternal(running, folder)).isPresent();
        if (embedded.isPresent()) {
            installation.say(
                    "status.database",
                    Postmaster.port(folder.database()),
                    embedded.get().pid());
        } else if (external) {
            installation.say("status.external", server.get().database());
        } else {
            installation.say("status.no-database");
        }
        installation.say("status.folder", folder.root(), folder.logs());
        if (server.isEmpty()) {
            return STOPPED;
        }
        return embedded.isPresent() || external ? 0 : DEGRADED;
    }

    /** Refuses a port that is not the one that the server of this folder has. */
    static void requirePort(Arguments arguments, Optional<ServerProcess> server) {
        if (arguments.port().isPresent()
                && server.isPresent()
                && server.get().port() != arguments.port().getAsInt()) {
            throw LaunchFailure.of(
                    "start.other-port", arguments.data(), server.get().pages());
        }
    }

    private static boolean isExternal(ServerProcess server, DataFolder folder) {
        return !server.database()
                .equals(new EmbeddedDatabase(folder).application().url());
    }
}
