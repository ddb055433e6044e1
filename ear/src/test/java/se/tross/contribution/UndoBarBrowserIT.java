package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Visit;

/** What is removed can be taken back for ten seconds on the spot, and for thirty days from the bin. */
class UndoBarBrowserIT extends BrowserTest {

    private static final int TEN_SECONDS = 10_000;

    @Test
    void goesAfterTenSecondsButWaitsForWhoeverIsThere() {
        Visit visit = visit(Role.EKONOM);
        visit.page().clock().install();
        Page page = visit.open("/contribution/plan-edit?year=2036");
        Plans.fill(page, "9 000 000", "Försäkringskassans besked", "2026-10-01");
        Plans.save(page);
        Plans.remove(page);

        // Whoever stands in the bar, or points at it, is not hurried.
        page.locator(".undo input[type=submit]").focus();
        page.clock().runFor(3 * TEN_SECONDS);
        assertThat(page.locator(".undo")).isVisible();
        page.locator(".undo").hover();
        page.locator("h1").evaluate("heading => document.activeElement.blur()");
        page.clock().runFor(3 * TEN_SECONDS);
        assertThat(page.locator(".undo")).isVisible();

        page.mouse().move(0, 0);
        page.clock().runFor(TEN_SECONDS);
        assertThat(page.locator(".undo")).hasCount(0);
        page.locator("details.bin summary").click();
        assertThat(page.locator("details.bin")).containsText("2036");
    }
}
