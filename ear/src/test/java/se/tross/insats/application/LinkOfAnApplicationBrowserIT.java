package se.tross.insats.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.TestDatabase;
import se.tross.shared.harness.TestSystem;
import se.tross.shared.harness.Visit;

/** A link to an application ends by itself. Who writes by it asks for another, and goes on where the text was left. */
class LinkOfAnApplicationBrowserIT extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("(\\S+/public/application\\?key=[\\w-]+&f=\\d+)");
    private static final String WRITER = "olle.ort@exempel.invalid";
    private static final String ASKED_OF_A_STRANGER = "Om ingen.alls@exempel.invalid skriver i en ansökan";

    @Test
    void whoWritesGetsANewLinkWhenTheOldHasEnded() throws SQLException {
        Visit office = visit(Role.FORBUNDSCHEF);
        Page desk = office.open("/insats/applications");
        desk.locator("main tbody a", new Page.LocatorOptions().setHasText("Vägen in"))
                .click();
        desk.getByLabel("Skicka ny länk: Olle Ort").click();
        assertThat(desk.locator(".note.good")).isVisible();
        String ended = linkOf(office);

        Visit outside = stranger(Look.PHONE);
        Page phone = outside.open(ended);
        phone.locator("[id='purpose']").fill("Unga får en väg in, med någon som följer med. (påhittad)");
        phone.locator("[id='code']").focus();
        assertThat(phone.locator("#app-status")).containsText("Sparat");
        theDaysOfTheLinkPass();
        assertThat(outside.answer(ended).status()).isEqualTo(404);
        outside.expectFaults();
        assertThat(phone.locator("h1")).hasText("Länken går inte att använda");
        Accessibility.check(phone);

        ask(phone, "olle.ort");
        assertThat(Form.on(phone).error("email")).isVisible();
        assertThat(Form.on(phone).input("email")).hasValue("olle.ort");
        ask(phone, "ingen.alls@exempel.invalid");
        assertThat(phone.locator(".note.good")).containsText(ASKED_OF_A_STRANGER);
        ask(phone, WRITER);
        assertThat(phone.locator(".note.good")).containsText("Om " + WRITER + " skriver i en ansökan");
        outside.expectFaults();

        String fresh = linkOf(office);
        assertThat(fresh).isNotEqualTo(ended);
        outside.open(fresh);
        assertThat(phone.locator(".lead")).containsText("Olle Ort");
        assertThat(phone.locator("[id='purpose']"))
                .hasValue("Unga får en väg in, med någon som följer med. (påhittad)");
        assertThat(office.open("/outbox").locator("main table")).not().containsText("ingen.alls");
    }

    private static void ask(Page phone, String email) {
        Form.on(phone).fill("email", email).press("Be om en ny länk");
    }

    /** The latest letter, as the office reads it in the outbox. */
    private static String linkOf(Visit office) {
        Page page = office.open("/outbox");
        Locator letters = page.locator("table tbody tr", new Page.LocatorOptions().setHasText(WRITER));
        letters.first().locator("a").first().click();
        Matcher link = LINK.matcher(page.locator(".letter").innerText());
        assertThat(link.find()).isTrue();
        return link.group(1).substring(TestSystem.address().length());
    }

    private static void theDaysOfTheLinkPass() throws SQLException {
        try (Connection superuser = TestDatabase.asSuperuser();
                PreparedStatement update = superuser.prepareStatement("""
                        update insats_writer_key k set made_at = made_at - interval '40 days',
                            expires_at = expires_at - interval '40 days'
                        from insats_application_writer w where w.id = k.writer_id and w.email = ?
                        """)) {
            update.setString(1, WRITER);
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
