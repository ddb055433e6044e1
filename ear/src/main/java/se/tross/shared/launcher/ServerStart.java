package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Starts Payara Micro with the application, in a session of its own so that it outlives the terminal. What is secret
 * goes by the environment, never by the command line, which everyone on the machine may read.
 */
record ServerStart(ServerFiles files, Map<String, String> environment) {

    /** Ended by its own fault: abort, segmentation. */
    private static final Set<Integer> CRASHED = Set.of(134, 139);

    /** A busy machine takes minutes to start it with the demonstration. One that has ended is not waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int TRIES = 3;

    /** Starts it and returns when the pages answer. */
    ServerProcess on(String address, int port, DatabaseAccess database, boolean demo) {
        return on(address, port, database, demo, TRIES);
    }

    private ServerProcess on(String address, int port, DatabaseAccess database, boolean demo, int tries) {
        files.prepare();
        DataFolder folder = files.folder();
        try {
            Files.writeString(files.bootCommands(), bootCommands(address));
            Files.deleteIfExists(files.unfinishedClassArchive());
            long logged = Files.exists(folder.serverLog()) ? Files.size(folder.serverLog()) : 0;
            ProcessBuilder builder = new ProcessBuilder(new ServerCommand(files, environment).on(port))
                    .directory(folder.logs().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.logs().resolve("server-console.log").toFile())
                    .redirectInput(Path.of("/dev/null").toFile());
            configure(builder.environment(), database, demo);
            Process process = builder.start();
            ServerProcess server = ServerProcess.remember(folder, process.toHandle(), address, port, database);
            return ready(server, process, logged, tries) ? server : on(address, port, database, demo, tries - 1);
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", folder.root());
        }
    }

    /**
     * Waits for the pages. False when another try will do: Java itself crashed over a damaged archive of classes, which is then
     * gone, or the server lost its beans by chance.
     */
    private boolean ready(ServerProcess server, Process process, long logged, int tries) throws IOException {
        boolean archived = Files.exists(files.classArchive());
        try {
            new Readiness(server, files.folder(), logged).await(PATIENCE);
            return true;
        } catch (LaunchFailure e) {
            if (archived && !process.isAlive() && CRASHED.contains(process.exitValue())) {
                Files.delete(files.classArchive());
                return false;
            }
            if (tries > 1 && new ServerLog(files.folder(), logged).tellsOfBeansLostByChance()) {
                return false;
            }
            throw e;
        }
    }

    private void configure(Map<String, String> child, DatabaseAccess database, boolean demo) {
        child.put("TROSS_DB_URL", database.url());
        child.put("TROSS_DB_USER", database.user());
        child.put("TROSS_DB_PASSWORD", database.password());
        child.remove("TROSS_DB_OWNER_USER");
        child.remove("TROSS_DB_OWNER_PASSWORD");
        child.put("TROSS_DEMO", String.valueOf(demo));
        if (demo) {
            child.put("TROSS_DEMO_PASSWORDS", files.folder().demoPasswords().toString());
        }
    }

    /**
     * What the server is told before it starts: where to listen, not to say what it is, to believe the proxy, and to keep
     * sessions to itself, since it stands alone: it would else try to send each one into a data grid that is switched off.
     */
    static String bootCommands(String address) {
        String configuration = "set configs.config.server-config.";
        String network = configuration + "network-config.";
        return network + "network-listeners.network-listener.http-listener.address=" + address + "\n"
                + network + "protocols.protocol.http-listener.http.server-header=false\n"
                + network + "protocols.protocol.http-listener.http.xpowered-by=false\n"
                + network + "protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto\n"
                + configuration + "availability-service.availability-enabled=false\n";
    }
}
