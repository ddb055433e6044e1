package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The EAR on a real Payara Server, as in production: its modules have class loaders of their own, its driver lies in the
 * EAR, its settings come from the environment.
 */
class PayaraServerIT {

    private static final Pattern STATEMENT = Pattern.compile("href=\"(/contribution/statement\\.pdf[^\"]*)\"");

    @TempDir
    static Path temporary;

    private static EmbeddedDatabase database;
    private static DataFolder folder;
    private static PayaraDomain domain;

    @BeforeAll
    static void deployEar() {
        folder = new DataFolder(temporary.resolve("data"));
        folder.prepare();
        database = new EmbeddedDatabase(folder);
        database.start();
        DatabaseAccess application = database.application();
        Migration.run(database.owner(), application.user());
        DemoAccounts.keep(folder);
        domain = PayaraDomain.start(
                temporary.toAbsolutePath(),
                Path.of(System.getProperty("tross.ear")),
                Map.of(
                        "TROSS_DB_URL", application.url(),
                        "TROSS_DB_USER", application.user(),
                        "TROSS_DB_PASSWORD", application.password(),
                        "TROSS_DEMO", "true",
                        "TROSS_DEMO_PASSWORDS", folder.demoPasswords().toString()));
        domain.awaitPages();
    }

    @AfterAll
    static void stop() {
        if (domain != null) {
            domain.close();
        }
        database.stop();
    }

    @Test
    void signsInAndShowsWhatEveryModuleKnows() {
        PlainBrowser browser = new PlainBrowser(domain.address());
        HttpResponse<String> start =
                browser.signIn("ekonom", Secrets.read(folder.demoPasswords()).get("ekonom"));
        assertThat(start.statusCode()).as(domain.log()).isEqualTo(200);
        assertThat(start.body()).contains("Samordningsförbundet");
    }

    @Test
    void opensAPageAndADocumentThatCrossEveryModule() {
        PlainBrowser browser = new PlainBrowser(domain.address());
        browser.signIn("ekonom", Secrets.read(folder.demoPasswords()).get("ekonom"));
        HttpResponse<String> plan = browser.open("/contribution/plan?year=2018");
        assertThat(plan.body()).contains("9 321 000".replace(' ', '\u00a0'), "Hylte kommun");
        Matcher statement = STATEMENT.matcher(plan.body());
        assertThat(statement.find()).as(plan.body()).isTrue();
        HttpResponse<String> document = browser.open(statement.group(1).replace("&amp;", "&"));
        assertThat(document.statusCode()).as(document.body()).isEqualTo(200);
        assertThat(document.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(document.body()).startsWith("%PDF-");
    }

    @Test
    void refusesAWrongPasswordInASentence() {
        HttpResponse<String> answer = new PlainBrowser(domain.address()).signIn("ekonom", "fel");
        assertThat(answer.body()).contains("Användarnamn").doesNotContain("Exception");
    }
}
