package se.tross.shared.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The start script in a folder of its own, with what the build made behind links: so that a test may take something
 * away, and no test ever builds.
 */
final class Script {

    static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final long PATIENCE_SECONDS = 300;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private List<String> before = List.of();

    private Script(Path folder) {
        this.folder = folder;
    }

    /** A copy below the folder that takes itself for built. */
    static Script in(Path folder) {
        Path built = Path.of(System.getProperty("tross.root"), "ear", "target", "launcher");
        Path distribution = folder.resolve("ear/target/launcher");
        try {
            Files.createDirectories(distribution);
            Path script = folder.resolve("tross");
            Files.copy(Path.of(System.getProperty("tross.root"), "tross"), script);
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
            for (String name : List.of("lib", "tross.war", "payara-micro.jar")) {
                Files.createSymbolicLink(distribution.resolve(name), built.resolve(name));
            }
            for (String name : List.of("pom.xml", "domain/pom.xml", "persistence/pom.xml", "reporting/pom.xml")) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.createFile(folder.resolve(name));
            }
            Files.createDirectories(folder.resolve("web"));
            Files.createFile(folder.resolve("web/pom.xml"));
            Files.createFile(folder.resolve("ear/pom.xml"));
            Files.createFile(distribution.resolve("built"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Script(folder);
    }

    /** The same script with another environment variable. */
    Script with(String name, String value) {
        Script other = copy();
        other.environment.put(name, value);
        return other;
    }

    /** The same script behind another command, such as one that changes the user. */
    Script behind(String... words) {
        Script other = copy();
        other.before = List.of(words);
        return other;
    }

    Path folder() {
        return folder;
    }

    /** Runs the script to its end, from a folder that has nothing to do with it. */
    Answer run(String... words) {
        List<String> command = new ArrayList<>(before);
        command.add(folder.resolve("tross").toString());
        command.addAll(List.of(words));
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("TROSS_"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            builder.environment().values().removeIf(String::isEmpty);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("No answer: " + command + Files.readString(out) + Files.readString(err));
            }
            return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A folder with the everyday programs of a shell, and nothing else of what this machine has. */
    static Path everydayPrograms(Path folder, Map<String, String> ownPrograms) {
        try {
            Files.createDirectories(folder);
            for (String name : List.of(
                    "bash",
                    "cat",
                    "readlink",
                    "dirname",
                    "sed",
                    "head",
                    "find",
                    "df",
                    "awk",
                    "id",
                    "mkdir",
                    "touch",
                    "grep",
                    "mv",
                    "rm",
                    "mktemp",
                    "env",
                    "sh",
                    "printf")) {
                Path program = Stream.of("/usr/bin", "/bin")
                        .map(place -> Path.of(place, name))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(name));
                Files.createSymbolicLink(folder.resolve(name), program);
            }
            for (Map.Entry<String, String> program : ownPrograms.entrySet()) {
                Path file = Files.writeString(folder.resolve(program.getKey()), "#!/bin/sh\n" + program.getValue());
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data folder in which PostgreSQL's programs are unpacked already: those of another one. */
    static DataFolder folderWithPrograms(Path root, DataFolder other) throws IOException {
        DataFolder folder = new DataFolder(root);
        folder.prepare();
        Files.delete(folder.programs());
        Files.createSymbolicLink(folder.programs(), other.programs());
        return folder;
    }

    private Script copy() {
        Script other = new Script(folder);
        other.environment.putAll(environment);
        other.before = before;
        return other;
    }
}
