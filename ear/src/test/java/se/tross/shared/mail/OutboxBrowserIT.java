package se.tross.shared.mail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.TestSystem;
import se.tross.shared.harness.Visit;

/** What Tross sends: written, sent by the clock to a real mail server, and read by those who keep the office. */
class OutboxBrowserIT extends BrowserTest {

    private static final String SUBJECT = "Provbrev från Tross";

    /** The clock sends every minute. */
    private static final long PATIENCE = 90_000;

    @Test
    void aLetterLeavesTheHouseAndTheOutboxTellsSo() {
        assertThat(TestSystem.mail().waitForIncomingEmail(PATIENCE, 2))
                .as("a letter of each förbund has arrived")
                .isTrue();
        Visit visit = visit(Role.STYRELSESEKRETERARE);
        assertThat(StatementsOf.page(visit.answer("/outbox"))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Page page = visit.page();
        assertThat(page.locator("table tbody tr", new Page.LocatorOptions().setHasText(SUBJECT)))
                .containsText("skickat");
        assertThat(page.locator(".note.warn")).hasCount(0);
        Accessibility.check(page);

        page.locator("table a", new Page.LocatorOptions().setHasText(SUBJECT)).click();
        assertThat(page.locator(".letter")).containsText("Det här är ett provbrev");
        assertThat(page.locator("dl.pairs")).containsText("Provmottagare <prov@exempel.invalid>");
        assertThat(page.locator("dl.pairs")).containsText("Skickades");
        assertThat(page.locator("#again\\:send")).hasCount(0);
        Accessibility.check(page);
    }

    @Test
    void aLedamotDoesNotReadIt() {
        Visit visit = visit(Role.LEDAMOT);
        assertThat(visit.answer("/outbox").status()).isEqualTo(403);
        visit.expectFaults();
    }
}
