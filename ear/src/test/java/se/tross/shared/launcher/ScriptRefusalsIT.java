package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is missing or wrong on the machine is one clear sentence and an exit code, never a stack trace. */
class ScriptRefusalsIT {

    @TempDir
    Path folder;

    private Script script;

    @BeforeEach
    void copyScript() {
        script = Script.in(folder.resolve("home"));
    }

    @Test
    void aMachineWithoutJdk() {
        withPrograms(Map.of()).run("start").refusedWith("JDK 17 eller senare");
    }

    @Test
    void anOldJdk() {
        withPrograms(Map.of("javac", "echo 'javac 11.0.22'")).run("start").refusedWith("är version 11.0.22");
    }

    @Test
    void aVeryOldJdkWithTheOldWayOfCounting() {
        withPrograms(Map.of("javac", "echo 'javac 1.8.0_402' >&2")).run("start").refusedWith("är version 1.8.0_402");
    }

    @Test
    void aJavaHomeThatIsNoJdk() {
        script.with("JAVA_HOME", folder.toString()).run("start").refusedWith("är inte en JDK");
    }

    @Test
    void aMachineWithoutMavenWhenSomethingMustBeBuilt() throws IOException {
        takeForUnbuilt();
        withPrograms(Map.of())
                .with("JAVA_HOME", System.getProperty("java.home"))
                .run("start")
                .refusedWith("Maven 3.8 eller senare");
    }

    @Test
    void anOldMavenWhenSomethingMustBeBuilt() throws IOException {
        takeForUnbuilt();
        withPrograms(Map.of("mvn", "echo 'Apache Maven 3.6.3 (abc)'"))
                .with("JAVA_HOME", System.getProperty("java.home"))
                .run("start")
                .refusedWith("är version 3.6.3");
    }

    @Test
    void aBuildThatFails() throws IOException {
        takeForUnbuilt();
        withPrograms(Map.of("mvn", "[ \"$2\" = --version ] && echo 'Apache Maven 3.9.9 (abc)' && exit 0; exit 1"))
                .with("JAVA_HOME", System.getProperty("java.home"))
                .run("start")
                .refusedWith("gick inte att bygga");
    }

    @Test
    void testsWithoutChromium() {
        withPrograms(Map.of("mvn", "echo 'Apache Maven 3.9.9 (abc)'"))
                .with("JAVA_HOME", System.getProperty("java.home"))
                .run("test")
                .refusedWith("apt-get install chromium");
    }

    @Test
    void testsThatTestNothing() {
        Answer answer = withPrograms(Map.of("mvn", "echo 'Apache Maven 3.9.9 (abc)'", "chromium", "exit 0"))
                .with("JAVA_HOME", System.getProperty("java.home"))
                .run("test")
                .refusedWith("Inga tester kördes");
        assertThat(answer.lines()).endsWith("0 passed, 0 failed, 0 skipped");
    }

    @Test
    void aTakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Answer answer = start("--port", String.valueOf(taken.getLocalPort()));
            answer.refusedWith("Port " + taken.getLocalPort() + " är upptagen");
        }
        assertThat(folder.resolve("data/database"))
                .as("nothing is started for nothing")
                .doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "abc", "-1", "99999999999"})
    void aPortThatIsNone(String port) {
        start("--port", port).refusedWith("finns inte; ange ett heltal");
    }

    @ParameterizedTest
    @CsvSource({"--prot, --prot", "--data, --data"})
    void anOptionThatIsWrong(String option, String named) {
        start(option).refusedWith(named);
    }

    @Test
    void aCommandThatDoesNotExist() {
        script.run("strat").refusedWith("strat finns inte");
    }

    @Test
    void anAddressOfAnotherMachine() {
        start("--port", "18101", "--address", "192.0.2.1").refusedWith("192.0.2.1");
    }

    @Test
    void aFolderThatHoldsSomethingElse() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/thesis.txt"), "mine");
        start().refusedWith("innehåller något annat");
        assertThat(folder.resolve("data")).isDirectoryContaining("glob:**/thesis.txt");
    }

    @Test
    void aFolderThatMayNotBeWritten() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        ordinaryUser()
                .run(
                        "start",
                        "--port",
                        "18101",
                        "--data",
                        closed.resolve("data").toString())
                .refusedWith("går inte att läsa och skriva");
    }

    @Test
    void aFullDisk() {
        onSmallDisk(60, "").refusedWith("Disken är full");
    }

    @Test
    void aDiskThatBecomesFullOnTheWay() {
        onSmallDisk(75, "mkdir -m 700 $0/data && echo 1 > $0/data/tross-data && ")
                .refusedWith("full");
    }

    @Test
    void aDatabaseThatDoesNotAnswer() {
        int nobody = Ports.free();
        script.with("TROSS_DB_URL", "jdbc:postgresql://127.0.0.1:" + nobody + "/tross?password=hemligt")
                .with("TROSS_DB_USER", "tross_app")
                .with("TROSS_DB_PASSWORD", "hemligt")
                .run(
                        "start",
                        "--port",
                        "18101",
                        "--data",
                        folder.resolve("data").toString())
                .refusedWith("127.0.0.1:" + nobody + "/tross svarar inte");
    }

    @Test
    void aDatabaseServerWithoutItsPassword() {
        script.with("TROSS_DB_URL", "jdbc:postgresql://127.0.0.1:1/tross")
                .with("TROSS_DB_USER", "tross_app")
                .run(
                        "start",
                        "--port",
                        "18101",
                        "--data",
                        folder.resolve("data").toString())
                .refusedWith("TROSS_DB_PASSWORD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "verify-trail", "backup"})
    void aFolderThatWasNeverUsed(String command) {
        String operand = command.equals("backup") ? "backup.tar.gz" : "--port=";
        String[] words = operand.startsWith("--")
                ? new String[] {command, "--data", folder.resolve("none").toString()}
                : new String[] {
                    command, operand, "--data", folder.resolve("none").toString()
                };
        script.run(words).refusedWith("har inga data från Tross");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void helpNamesEveryCommandAndOption() {
        assertThat(script.run("--help").worked().out())
                .contains("start", "stop", "status", "accounts", "test", "bench", "verify-trail", "migrate")
                .contains("backup", "restore", "--help", "--port", "--data", "--address");
    }

    private Answer start(String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "start";
        words[1] = "--data";
        words[2] = folder.resolve("data").toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return script.run(words);
    }

    private Script withPrograms(Map<String, String> programs) {
        Path path = Script.everydayPrograms(folder.resolve("programs"), programs);
        return script.with("PATH", path.toString()).with("JAVA_HOME", "");
    }

    private Script ordinaryUser() throws IOException {
        if (!Script.ROOT) {
            return script;
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script.behind("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    }

    /** In a mount namespace of its own, so that the small disk is gone with the command. */
    private Answer onSmallDisk(int megabytes, String before) {
        String mount = "mount -t tmpfs -o size=" + megabytes + "m tmpfs $0 && " + before + "exec \"$@\"";
        Path disk = folder.resolve("disk");
        assertThat(disk.toFile().mkdir()).isTrue();
        String[] unshare = Script.ROOT
                ? new String[] {"unshare", "--mount", "sh", "-c", mount, disk.toString()}
                : new String[] {"unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, disk.toString()};
        return script.behind(unshare)
                .run("start", "--port", "18101", "--data", disk.resolve("data").toString());
    }

    private void takeForUnbuilt() throws IOException {
        Files.delete(script.folder().resolve("ear/target/launcher/built"));
    }
}
