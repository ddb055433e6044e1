package se.tross.shared.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The files of the server: unpacked once from Payara Micro's jar, so that later starts are quick, and with a fresh
 * configuration at every start, so that a killed server leaves nothing behind that the next one stumbles over.
 */
record ServerFiles(DataFolder folder, Distribution distribution) {

    private static final String PRISTINE = "config-as-unpacked";
    private static final String MARK = "unpacked-from";

    /** Relative to the folder that the server works in: it garbles letters such as å when it reads its own settings. */
    private static final String LOG = "server.%g.log";

    /** Wants the server's jar unpacked and its configuration new. */
    void prepare() {
        try {
            if (!Files.exists(root().resolve(MARK))
                    || !Files.readString(root().resolve(MARK)).equals(origin())) {
                unpack();
            }
            for (String name : List.of("applications", "generated", "autodeploy", "config")) {
                PrivateFiles.deleteFolder(root().resolve(name));
            }
            copyFolder(root().resolve(PRISTINE), root().resolve("config"));
            Files.writeString(loggingProperties(), logging());
        } catch (IOException e) {
            throw LaunchFailure.because(e, "disk.write", folder.root());
        }
    }

    Path root() {
        return folder.server();
    }

    Path launcherJar() {
        return root().resolve("launch-micro.jar");
    }

    Path loggingProperties() {
        return root().resolve("tross-logging.properties");
    }

    Path bootCommands() {
        return root().resolve("tross-boot.txt");
    }

    /** Archive of loaded classes, which shortens later starts; one for each Java. */
    Path classArchive() {
        String version = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "-");
        return root().resolve("classes-" + version + ".jsa");
    }

    /** The archive while the server that collects the classes has not ended yet. */
    Path unfinishedClassArchive() {
        return root().resolve("classes.jsa.part");
    }

    private void unpack() throws IOException {
        PrivateFiles.deleteFolder(root());
        PrivateFiles.createFolder(root());
        Path log = folder.logs().resolve("unpack.log");
        Process process = new ProcessBuilder(
                        Distribution.java(),
                        "-jar",
                        distribution.payaraMicro().toString(),
                        "--rootDir",
                        root().toString(),
                        "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            boolean ended = process.waitFor(3, TimeUnit.MINUTES);
            if (!ended || !Files.exists(launcherJar())) {
                process.destroyForcibly();
                throw LaunchFailure.of("server.unpack", log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LaunchFailure.because(e, "interrupted");
        }
        Files.move(root().resolve("config"), root().resolve(PRISTINE));
        Files.writeString(root().resolve(MARK), origin());
    }

    private String origin() throws IOException {
        Path jar = distribution.payaraMicro();
        return Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
    }

    private String logging() throws IOException {
        String own = """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=10000000
                java.util.logging.FileHandler.count=10
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tF %%1$tT.%%1$tL %%4$s %%3$s: %%5$s%%6$s%%n
                """.formatted(LOG);
        try (Stream<String> lines = Files.lines(root().resolve(PRISTINE).resolve("logging.properties"))) {
            return own
                    + String.join(
                            "\n",
                            lines.filter(line -> line.contains(".level=") || line.startsWith(".level"))
                                    .toList())
                    + "\n# The JDK knows the old certificate authorities of the server better than it does.\n"
                    + "javax.enterprise.system.security.ssl.level=SEVERE\n";
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(from)) {
            paths = all.toList();
        }
        for (Path path : paths) {
            Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
