package se.tross.forbund.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Visit;

/** Somebody who cannot use a page tells the förbund, without signing in, and gets an answer (P9). */
class ShortcomingsBrowserIT extends BrowserTest {

    private static final String WHAT = "Skärmläsaren hoppar över anslagets datum.";

    @Test
    void aStrangerReportsAndTheOfficeAnswers() {
        Page office = visit(Role.STYRELSESEKRETERARE).open("/start");
        String forbund = office.url().replaceFirst(".*[?&]f=(\\d+).*", "$1");
        Page stranger = stranger().open("/public/accessibility?f=" + forbund + "&where=Anslagstavlan");
        assertThat(Form.on(stranger).input("where")).hasValue("Anslagstavlan");
        Form.on(stranger).fill("email", "inte en adress").press("Skicka anmälan");
        assertThat(stranger.locator(".field.wrong .error")).hasCount(2);
        assertThat(Form.on(stranger).input("email")).hasValue("inte en adress");
        Accessibility.check(stranger);
        Accessibility.assertNoSidewaysScrolling(stranger);
        Form.on(stranger)
                .fill("what", WHAT)
                .fill("email", "rut@exempel.invalid")
                .press("Skicka anmälan");
        assertThat(stranger.locator(".note.good")).containsText("svarar dig per e-post");

        office.navigate("/start");
        assertThat(office.locator("main")).containsText("anmäld brist i tillgängligheten");
        office.navigate("/forbund/shortcomings");
        office.locator("table a", new Page.LocatorOptions().setHasText(WHAT)).click();
        assertThat(office.locator("main")).containsText("rut@exempel.invalid");
        Accessibility.check(office);
        Form.on(office).fill("answer", "Datumet är rättat.").press("Svara");
        assertThat(office.locator(".note.good")).containsText("skickas per e-post");
        assertThat(office.locator(".head .chip")).hasText("Besvarad");
        office.navigate("/outbox");
        assertThat(office.locator("table")).containsText("Svar på din anmälan om tillgänglighet");
    }

    @Test
    void theReportsAreTheOfficesOwn() {
        Visit visit = visit(Role.LEDAMOT);
        assertThat(visit.answer("/forbund/shortcomings").status()).isEqualTo(403);
        visit.expectFaults();
    }
}
