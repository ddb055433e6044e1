package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;

/** Two clerks have the same draft open: nothing is overwritten in silence, and what was typed stays. */
class TwoClerksSaveADraftBrowserIT extends BrowserTest {

    @Test
    void theLaterIsToldWhoSavedAndKeepsTheTypedText() {
        Page first = visit(Role.EKONOM).open("/contribution/plan-edit?year=2033");
        Plans.fill(first, "9 000 000", "Försäkringskassans besked", "2026-10-01");
        Plans.save(first);
        first.navigate("/contribution/plan-edit?year=2033");
        Page second = visit(Role.FORBUNDSCHEF).open("/contribution/plan-edit?year=2033");

        Plans.fill(first, "9 100 000", "Försäkringskassans beslut", "2026-10-12");
        Plans.save(first);
        assertThat(first.locator(".cards .card").first()).containsText("18 200 000 kr");

        Plans.fill(second, "9 200 000", "Ett annat besked", "2026-10-15");
        Plans.save(second);
        assertThat(second.locator(".errors")).containsText("Elin Ek");
        assertThat(second.getByLabel("Handling", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Ett annat besked");
        second.navigate("/contribution/plan?year=2033");
        assertThat(second.locator(".cards .card").first()).containsText("18 200 000 kr");
        Plans.remove(second);
    }
}
