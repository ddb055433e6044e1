package se.tross.shared.launcher;

import java.util.Optional;

/** Stops the server and the database that comes along. */
record Stop(Installation installation) {

    int run() {
        DataFolder folder = installation.folder();
        if (!folder.isUsed()) {
            installation.say("stop.nothing", folder.root());
            return 0;
        }
        folder.prepareToRead();
        return FolderLock.during(folder, () -> {
            Optional<ServerProcess> server = ServerProcess.find(folder);
            Status.requirePort(installation.arguments(), server);
            Database embedded = new EmbeddedDatabase(folder);
            boolean nothing = server.isEmpty() && !embedded.isRunning();
            server.ifPresent(running -> running.stop(installation.serverFiles()));
            embedded.stop();
            installation.say(nothing ? "stop.nothing" : "stop.done", folder.root());
            return 0;
        });
    }
}
