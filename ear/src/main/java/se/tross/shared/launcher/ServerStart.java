package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Starts Payara Micro with the application, in a session of its own so that it outlives the terminal. What is secret
 * goes by the environment, never by the command line, which everyone on the machine may read.
 */
record ServerStart(ServerFiles files, Map<String, String> environment) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Starts it and returns when the pages answer. */
    ServerProcess on(String address, int port, DatabaseAccess database, boolean demo) {
        files.prepare();
        DataFolder folder = files.folder();
        try {
            Files.writeString(files.bootCommands(), bootCommands(address));
            Files.deleteIfExists(files.unfinishedClassArchive());
            long logged = Files.exists(folder.serverLog()) ? Files.size(folder.serverLog()) : 0;
            ProcessBuilder builder = new ProcessBuilder(command(port))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.logs().resolve("server-console.log").toFile())
                    .redirectInput(Path.of("/dev/null").toFile());
            configure(builder.environment(), database, demo);
            Process process = builder.start();
            ServerProcess server = ServerProcess.remember(folder, process.toHandle(), address, port, database);
            new Readiness(server, folder, logged).await(PATIENCE);
            return server;
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", folder.root());
        }
    }

    private List<String> command(int port) {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            words.add("/usr/bin/setsid");
        }
        words.add(Distribution.java());
        words.add(ServerProcess.mark(files.folder()));
        words.addAll(List.of(
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=sv",
                "-Duser.country=SE",
                "-Duser.timezone=Europe/Stockholm"));
        words.add(
                Files.exists(files.classArchive())
                        ? "-XX:SharedArchiveFile=" + files.classArchive()
                        : "-XX:ArchiveClassesAtExit=" + files.unfinishedClassArchive());
        String own = environment.getOrDefault("TROSS_JAVA_OPTS", "").strip();
        if (!own.isEmpty()) {
            words.addAll(Arrays.asList(own.split("\\s+")));
        }
        words.addAll(List.of("-jar", files.launcherJar().toString()));
        words.addAll(List.of("--rootDir", files.root().toString()));
        words.addAll(List.of("--deploy", files.distribution().war().toString(), "--contextroot", "/"));
        words.addAll(List.of("--port", String.valueOf(port), "--nohazelcast", "--disablephonehome"));
        words.addAll(List.of("--logproperties", files.loggingProperties().toString()));
        words.addAll(List.of("--prebootcommandfile", files.bootCommands().toString()));
        if (Files.exists(files.folder().settings())) {
            words.addAll(List.of("--systemproperties", files.folder().settings().toString()));
        }
        return words;
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

    /** What the server is told before it starts: where to listen, not to say what it is, and to believe the proxy. */
    static String bootCommands(String address) {
        String network = "set configs.config.server-config.network-config.";
        return network + "network-listeners.network-listener.http-listener.address=" + address + "\n"
                + network + "protocols.protocol.http-listener.http.server-header=false\n"
                + network + "protocols.protocol.http-listener.http.xpowered-by=false\n"
                + network + "protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto\n";
    }
}
