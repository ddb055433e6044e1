package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.MeetingSteps.goTo;
import static se.tross.board.sitting.MeetingSteps.here;
import static se.tross.board.sitting.MeetingSteps.note;
import static se.tross.board.sitting.MeetingSteps.press;
import static se.tross.board.sitting.MeetingSteps.summoned;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.tross.shared.harness.BrowserProcess;
import se.tross.shared.harness.SignInForm;

/** One installation through its life, told in order: each step begins where the one before it ended. */
@TestMethodOrder(OrderAnnotation.class)
class StartAndStopIT {

    private static final String SECRETARY = "styrelsesekreterare";
    private static final int FIVE_SECONDS = 5000;

    @TempDir
    static Path temporary;

    private static Script script;
    private static DataFolder folder;
    private static int port;

    @BeforeAll
    static void copyScript() {
        script = Script.in(temporary.resolve("en mapp"));
        folder = new DataFolder(temporary.resolve("data åäö"));
        port = Ports.free();
    }

    @AfterAll
    static void stopEverything() {
        run("stop");
    }

    @Test
    @Order(1)
    void startsOnAnEmptyFolderAndTellsTheAddressAndTheAccounts() throws IOException {
        assertThat(run("status").exit()).isEqualTo(3);
        Answer answer = run("start", "--port", String.valueOf(port)).worked();
        assertThat(answer.out()).contains("http://127.0.0.1:" + port + "/").contains("ekonom", "revisor");
        assertThat(status()).isBetween(200, 399);
        assertThat(run("status").worked().out()).contains("http://127.0.0.1:" + port + "/", folder.root() + "");
    }

    @Test
    @Order(2)
    void listsAnAccountForEachRoleSeparatedByTabsAndNothingElse() {
        Map<String, String> passwords = Secrets.read(folder.demoPasswords());
        assertThat(run("accounts").worked().lines())
                .hasSize(8)
                .contains("ekonom\tekonom\t" + passwords.get("ekonom"))
                .contains("förbundschef\tforbundschef\t" + passwords.get("forbundschef"))
                .allMatch(line -> line.split("\t").length == 3);
    }

    @Test
    @Order(3)
    void saysThatItIsRunningWhenStartedAgain() throws IOException {
        String before = Files.readString(folder.run().resolve("server.properties"));
        assertThat(run("start").worked().out()).contains("redan igång på http://127.0.0.1:" + port + "/");
        assertThat(folder.run().resolve("server.properties")).hasContent(before);
        run("start", "--port", String.valueOf(Ports.free())).refusedWith("redan igång på");
    }

    @Test
    @Order(4)
    void showsNoPasswordToOthersOnTheMachine() throws IOException {
        String arguments = ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .reduce("", (all, one) -> all + one);
        assertThat(arguments).contains(ServerProcess.mark(folder));
        for (String password : Secrets.read(folder.secrets()).values()) {
            assertThat(arguments).doesNotContain(password);
        }
        for (Path file : new Path[] {folder.secrets(), folder.demoPasswords()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    @Order(5)
    void leavesTheOtherInstallationAloneWhenTwoStandBesideEachOther() throws IOException {
        DataFolder other = Script.folderWithPrograms(temporary.resolve("other"), folder);
        assertThat(script.run("start", "--port", String.valueOf(port), "--data", other.root() + "")
                        .refusedWith("upptagen")
                        .out())
                .isEmpty();
        script.run("migrate", "--data", other.root() + "").worked();
        script.run("stop", "--data", other.root() + "").worked();
        assertThat(status()).isBetween(200, 399);
    }

    /** Sessions are kept in memory: nothing is sent into a data grid that is not there. */
    @Test
    @Order(6)
    void complainsOfNothingWhilePeopleComeAndGo() throws IOException {
        for (int visitor = 0; visitor < 3; visitor++) {
            assertThat(cookies("/sign-in")).isNotEmpty();
        }
        assertThat(folder.logs().resolve("server-console.log")).content().doesNotContain("Exception");
        assertThat(folder.serverLog()).content().doesNotContain("Exception", "\tat ");
    }

    /** Nothing typed more than five seconds ago is lost: the server has it. What is younger lies in the browser. */
    @Test
    @Order(7)
    void comesUpInTheMiddleOfTheMeetingThatItWasKilledIn() {
        keepARow();
        BrowserProcess.elsewhere(browser -> {
            BrowserContext laptop = browser.newContext(window());
            Page secretary = summoned(signIn(laptop));
            here(secretary, "Lars Lind");
            here(secretary, "Fredrik Fors");
            here(secretary, "Anna Aspgren");
            press(secretary, "Öppna sammanträdet");
            secretary.locator("#live-chip").getByText("pågår").waitFor();
            goTo(secretary, "Inköp av mätinstrument");
            press(secretary, "Bifall, alla eniga");
            secretary.locator("#decide-title .chip").waitFor();
            note(secretary).fill("Skrivet i god tid.");
            secretary.waitForTimeout(FIVE_SECONDS);
            note(secretary).fill("Skrivet i god tid. Och nyss.");
            kill(ServerProcess.find(folder).orElseThrow().handle());
            assertThat(run("status").exit()).isEqualTo(3);
            run("start", "--port", String.valueOf(port)).worked();

            Page other = signIn(browser.newContext(window()));
            other.navigate(secretary.url());
            assertThat(note(other).inputValue()).isEqualTo("Skrivet i god tid.");
            assertThat(other.locator("#live-strip").textContent()).contains("Beslutför: 3 av 4");
            assertThat(other.locator("#decide-title .chip").textContent()).isEqualTo("bifall");

            secretary.reload();
            SignInForm.submit(secretary, SECRETARY, password());
            assertThat(secretary.url()).isEqualTo(other.url());
            assertThat(note(secretary).inputValue()).isEqualTo("Skrivet i god tid. Och nyss.");
        });
        assertThat(keptRows()).isEqualTo(1);
    }

    @Test
    @Order(8)
    void comesUpWithItsRowsAfterTheDatabaseWasKilledUnderTheServer() throws IOException {
        kill(Postmaster.running(folder.database()).orElseThrow());
        assertThat(run("status").exit()).isEqualTo(1);
        run("start").worked();
        assertThat(status()).isBetween(200, 399);
        assertThat(keptRows()).isEqualTo(1);
    }

    @Test
    @Order(9)
    void comesUpWithItsRowsAfterBothWereKilled() throws IOException {
        kill(ServerProcess.find(folder).orElseThrow().handle());
        kill(Postmaster.running(folder.database()).orElseThrow());
        script = script.with("TROSS_HTTPS", "true");
        run("start", "--port", String.valueOf(port)).worked();
        assertThat(status()).isBetween(200, 399);
        assertThat(keptRows()).isEqualTo(1);
    }

    /** The server was started anew where everybody comes by HTTPS: no cookie of it ever goes another way. */
    @Test
    @Order(10)
    void marksEveryCookieWhereEverybodyComesByHttps() throws IOException {
        assertThat(cookies("/sign-in")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    @Order(11)
    void stopsBothAndSaysSo() {
        run("stop", "--port", String.valueOf(port)).worked();
        assertThat(run("status").exit()).isEqualTo(3);
        assertThat(ServerProcess.find(folder)).isEmpty();
        assertThat(Postmaster.running(folder.database())).isEmpty();
        assertThat(run("stop").worked().out()).contains("var inte igång");
    }

    private static NewContextOptions window() {
        return new NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm");
    }

    private static Page signIn(BrowserContext window) {
        Page page = window.newPage();
        page.navigate("/");
        return SignInForm.submit(page, SECRETARY, password());
    }

    private static String password() {
        return Secrets.read(folder.demoPasswords()).get(SECRETARY);
    }

    private static Answer run(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = folder.root().toString();
        return script.run(all);
    }

    private static int status() throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setReadTimeout(30_000);
        return connection.getResponseCode();
    }

    private static List<String> cookies(String page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + page).toURL().openConnection();
        assertThat(connection.getResponseCode()).isEqualTo(200);
        return connection.getHeaderFields().getOrDefault("Set-Cookie", List.of());
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        assertThat(Processes.waitUntil(
                        () -> ServerProcess.find(folder)
                                        .filter(s -> s.handle().equals(process))
                                        .isEmpty()
                                && Postmaster.running(folder.database())
                                        .filter(process::equals)
                                        .isEmpty(),
                        Duration.ofSeconds(10)))
                .isTrue();
    }

    private static void keepARow() {
        try (Connection connection = new EmbeddedDatabase(folder).owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 1 as id");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static int keptRows() {
        try (Connection connection = new EmbeddedDatabase(folder).owner().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
