package se.tross.shared.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A domain of a real Payara Server, as an operator makes it: on free ports, with the EAR deployed when it comes up. */
final class PayaraDomain implements AutoCloseable {

    private static final String NAME = "tross";
    private static final int HTTP = 80;
    private static final List<Integer> PORTS = List.of(9, 37, 38, 39, 48, 49, 59, 66, 76, HTTP, 81, 86);
    private static final String NO_MESSAGES = "<jms-service type=\"DISABLED\" default-jms-host=\"none\">"
            + "<jms-host name=\"none\" host=\"127.0.0.1\" lazy-init=\"false\" /></jms-service>";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;
    private final int base;

    private PayaraDomain(Path folder, int base) {
        this.folder = folder;
        this.base = base;
    }

    /** Creates the domain below the folder and starts it; everything listens on the loopback address only. */
    static PayaraDomain start(Path folder, Path ear, Map<String, String> settings) {
        int base = IntStream.iterate(18100, one -> one + 10_000)
                .limit(4)
                .filter(one -> PORTS.stream().allMatch(port -> Ports.isFree("127.0.0.1", one + port)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No free ports"));
        PayaraDomain domain = new PayaraDomain(folder, base);
        domain.asadmin(
                Map.of(),
                "create-domain",
                "--nopassword=true",
                "--portbase",
                "" + base,
                "--domaindir",
                folder.toString(),
                NAME);
        domain.onTheLoopbackOnly();
        Path after = domain.write("after.txt", "deploy --name tross " + ear + "\n");
        domain.asadmin(
                settings,
                "start-domain",
                "--domaindir",
                folder.toString(),
                "--postbootcommandfile",
                after.toString(),
                NAME);
        return domain;
    }

    String address() {
        return "http://127.0.0.1:" + (base + HTTP);
    }

    /** Waits until the page is one of the application's: a page, or the way to one. */
    void awaitPages() {
        boolean ready = Processes.waitUntil(
                () -> {
                    if (log().contains("Boot Command deploy failed")) {
                        throw new AssertionError("The EAR was refused:\n" + log());
                    }
                    try {
                        HttpURLConnection connection = (HttpURLConnection)
                                URI.create(address() + "/accessibility").toURL().openConnection();
                        connection.setInstanceFollowRedirects(false);
                        connection.setReadTimeout(30_000);
                        return connection.getResponseCode() < 400;
                    } catch (IOException e) {
                        return false;
                    }
                },
                PATIENCE);
        if (!ready) {
            throw new AssertionError("The application did not come up:\n" + log());
        }
    }

    String log() {
        try {
            return Files.readString(folder.resolve(NAME).resolve("logs/server.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        asadmin(Map.of(), "stop-domain", "--force=true", "--domaindir", folder.toString(), NAME);
    }

    private void asadmin(Map<String, String> settings, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("tross.payara"), "payara6", "bin", "asadmin")
                .toString());
        command.addAll(List.of(words));
        Path out = folder.resolve("asadmin.log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                    .redirectInput(Path.of("/dev/null").toFile());
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            builder.environment().putAll(settings);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError(words[0] + ":\n" + Files.readString(out) + log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Written into the file, since a setting given by command at start makes every listener of the configuration wait.
     * Tross sends no messages and calls nobody remotely, so what listens for that is off.
     */
    private void onTheLoopbackOnly() {
        Path settings = folder.resolve(NAME).resolve("config/domain.xml");
        try {
            Files.writeString(
                    settings,
                    Files.readString(settings)
                            .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                            .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                            .replace("name=\"http-listener-2\"", "name=\"http-listener-2\" enabled=\"false\"")
                            .replace("<iiop-listener ", "<iiop-listener enabled=\"false\" ")
                            .replace("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
                            .replace(
                                    "<hazelcast-config-specific-configuration",
                                    "<hazelcast-config-specific-configuration enabled=\"false\"")
                            .replaceFirst("<iiop-service>", NO_MESSAGES + "<iiop-service>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
