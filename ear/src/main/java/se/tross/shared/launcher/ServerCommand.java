package se.tross.shared.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The command line of the server. Everyone on the machine may read it, so nothing secret stands in it. */
record ServerCommand(ServerFiles files, Map<String, String> environment) {

    /** Java 17 crashes when one of these meets an archive of classes. */
    private static final Pattern LOOKS_INTO_CLASSES = Pattern.compile("-javaagent|-agent|FlightRecord|-Xshare");

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /** The words that start the server on a port. */
    List<String> on(int port) {
        String own = environment.getOrDefault("TROSS_JAVA_OPTS", "").strip();
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            words.add(SETSID.toString());
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
        if (!environment.containsKey("TROSS_ADDRESS")) {
            // What letters link to, unless the environment or the folder's settings say where people come from.
            words.add("-Dtross.address=http://localhost:" + port);
        }
        if (!LOOKS_INTO_CLASSES.matcher(own).find()) {
            words.add(archive());
        }
        if (!own.isEmpty()) {
            words.addAll(Arrays.asList(own.split("\\s+")));
        }
        words.addAll(List.of("-jar", files.launcherJar().toString()));
        words.addAll(List.of("--rootDir", files.root().toString()));
        words.addAll(List.of("--deploy", files.distribution().war().toString(), "--contextroot", "/"));
        words.addAll(List.of("--port", String.valueOf(port), "--nohazelcast", "--disablephonehome"));
        words.addAll(List.of("--logproperties", files.loggingProperties().toString()));
        words.addAll(List.of("--prebootcommandfile", files.bootCommands().toString()));
        Path settings = files.folder().settings();
        if (Files.exists(settings)) {
            words.addAll(List.of("--systemproperties", settings.toString()));
        }
        return words;
    }

    /** Uses the archive of classes; without one, lets this server leave one behind when it is stopped. */
    private String archive() {
        return Files.exists(files.classArchive())
                ? "-XX:SharedArchiveFile=" + files.classArchive()
                : "-XX:ArchiveClassesAtExit=" + files.unfinishedClassArchive();
    }
}
