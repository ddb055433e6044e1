package se.tross.shared.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import se.tross.shared.launcher.AsInProduction;
import se.tross.shared.launcher.Migration;

/**
 * The system under test: one PostgreSQL, migrated as in production, one mail server, and one Payara Micro with the shipped
 * WAR, for the whole run. Everything lies below {@code ear/target/whole} and listens on the loopback address only.
 */
public final class TestSystem implements AutoCloseable {

    private static final Path FOLDER = Path.of(System.getProperty("tross.test.folder"));

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private static RuntimeException failure;

    private TestSystem() {}

    static synchronized void startOnce(ExtensionContext context) {
        if (failure != null) {
            throw new IllegalStateException("The system under test did not start; see the first failure", failure);
        }
        context.getRoot()
                .getStore(Namespace.create(TestSystem.class))
                .computeIfAbsent(TestSystem.class, key -> start());
    }

    private static TestSystem start() {
        Folders.empty(FOLDER);
        TestDatabase.start(Folders.make(FOLDER.resolve("database")));
        try {
            Migration.run(TestDatabase.url(), TestDatabase.OWNER, TestDatabase.password(), TestDatabase.APPLICATION);
            MAIL.start();
            System.setProperty("tross.test.port", String.valueOf(freePort()));
            System.setProperty("tross.test.micro-options", microOptions());
            System.setProperty("tross.test.jvm-options", jvmOptions());
            return new TestSystem();
        } catch (RuntimeException e) {
            failure = e;
            MAIL.stop();
            TestDatabase.stop();
            throw e;
        }
    }

    /** Where the pages are: {@code http://127.0.0.1:<port>}. */
    public static String address() {
        return "http://127.0.0.1:" + System.getProperty("tross.test.port");
    }

    /** What the system has sent. */
    public static GreenMail mail() {
        return MAIL;
    }

    public static Path folder() {
        return FOLDER;
    }

    @Override
    public void close() {
        MAIL.stop();
        TestDatabase.stop();
    }

    private static String microOptions() {
        Path commands = write("boot.asadmin", AsInProduction.bootCommands());
        return String.join(
                " ",
                "--port " + System.getProperty("tross.test.port"),
                "--nohazelcast",
                "--disablephonehome",
                "--rootDir " + escaped(Folders.make(FOLDER.resolve("server"))),
                "--logToFile " + escaped(FOLDER.resolve("server.log")),
                "--prebootcommandfile " + escaped(commands));
    }

    /** As the launcher starts the server, and with the count of statements. */
    private static String jvmOptions() {
        return Stream.of(
                        "-Xmx700m",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=sv",
                        "-Duser.country=SE",
                        "-Duser.timezone=Europe/Stockholm",
                        "-Djava.io.tmpdir=" + Folders.make(FOLDER.resolve("server-tmp")),
                        "-Dtross.db.url=" + TestDatabase.url(),
                        "-Dtross.db.user=" + TestDatabase.APPLICATION,
                        "-Dtross.db.password=" + TestDatabase.password(),
                        "-Dtross.demo=true",
                        "-Dtross.demo.passwords=" + DemoPasswords.write(FOLDER.resolve("demo-passwords.properties")),
                        "-Dtross.address=" + address(),
                        "-Dtross.mail.host=127.0.0.1",
                        "-Dtross.mail.port=" + MAIL.getSmtp().getPort(),
                        "-Dtross.mail.security=NONE",
                        "-Dtross.mail.from=tross@exempel.invalid",
                        "-Dtross.count-statements=true",
                        "-Dtross.test.in-container=true")
                .map(option -> option.replace(" ", "\\ "))
                .collect(Collectors.joining(" "));
    }

    private static Path write(String name, String content) {
        try {
            return Files.writeString(FOLDER.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\ ");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
