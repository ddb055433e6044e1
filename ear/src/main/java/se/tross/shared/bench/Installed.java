package se.tross.shared.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One installation in a folder of its own, tended with the launcher's commands as a person would. */
final class Installed {

    private final Path distribution;
    private final Path data;
    private final int port;
    private final Map<String, String> environment = new HashMap<>();

    Installed(Path distribution, Path data, int port) {
        this.distribution = distribution;
        this.data = data;
        this.port = port;
    }

    Installed with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Starts it, and tells how long that took until the pages answered, in nanoseconds. */
    long start() throws IOException, InterruptedException {
        long before = System.nanoTime();
        run("start", "--port", String.valueOf(port));
        return System.nanoTime() - before;
    }

    void stop() throws IOException, InterruptedException {
        if (Files.exists(data)) {
            run("stop");
        }
    }

    /** Runs a command of the launcher and returns what it printed; a refusal ends the measuring. */
    List<String> run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dtross.distribution=" + distribution,
                "-cp",
                System.getProperty("java.class.path"),
                "se.tross.shared.launcher.Launcher"));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + ": " + String.join("\n", lines));
        }
        return lines;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Resident memory of the server in kilobytes, or 0 where the system does not tell. */
    long residentKilobytes() throws IOException {
        String mark = "-Dtross.data=" + data;
        long pid = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(words -> Stream.of(words).anyMatch(mark::equals))
                        .orElse(false))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No server in " + data));
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
