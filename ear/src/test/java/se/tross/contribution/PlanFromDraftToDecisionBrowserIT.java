package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** The year of a plan: a draft from the state's amount, proposed, decided, corrected by a new revision. */
class PlanFromDraftToDecisionBrowserIT extends BrowserTest {

    @Test
    void aPlanIsMadeProposedDecidedAndRevised() {
        // The clerk types what the state gives; the others follow at once.
        Page clerk = visit(Role.EKONOM).open("/contribution/plan-edit?year=2031");
        Plans.fill(clerk, "9 500 tkr", "Försäkringskassans beslut", "2026-10-12");
        assertThat(clerk.locator("#preview tfoot")).containsText("19 000 000");
        assertThat(clerk.locator("#preview tbody")).containsText("4 750 000");
        Accessibility.check(clerk);
        Plans.save(clerk);
        assertThat(clerk.locator("h1")).hasText("Medlemmarnas bidrag 2031");
        assertThat(clerk.locator(".head .chip")).hasText("Utkast");
        Plans.press(clerk, "Föreslå för styrelsen");
        assertThat(clerk.locator(".head .chip")).containsText("Föreslagen");

        // The board has met; its secretary records the paragraph. Without a figure it is none.
        Page secretary = visit(Role.STYRELSESEKRETERARE).open("/contribution/plan-decide?year=2031");
        secretary.getByLabel("Paragraf i protokollet").fill("paragrafen");
        secretary.getByLabel("Sammanträdets datum").fill("2020-11-20");
        Plans.press(secretary, "Registrera beslutet");
        assertThat(secretary.locator(".field.wrong .error")).containsText("§ 34");
        secretary.getByLabel("Paragraf i protokollet").fill("§ 51");
        Plans.press(secretary, "Registrera beslutet");
        assertThat(secretary.locator(".head .chip")).hasText("Beslutad § 51, 2020-11-20");

        // What is decided is never edited: a correction is a new revision, and that is a draft.
        clerk.navigate("/contribution/plan?year=2031");
        Plans.press(clerk, "Ny version");
        assertThat(clerk.locator(".note.good")).containsText("Version 2");
        clerk.navigate("/contribution/plan?year=2031");
        Plans.remove(clerk);
        clerk.locator(".undo input[type=submit]").click();
        assertThat(clerk.locator(".note.good")).containsText("är tillbaka");
        clerk.navigate("/contribution/plan?year=2031&revision=1");
        assertThat(clerk.locator(".head .chip")).hasText("Beslutad § 51, 2020-11-20");
        clerk.navigate("/contribution/plan?year=2031");
        Plans.remove(clerk);
    }

    @Test
    void whatCannotBeDividedIsRefusedBesideItsField() {
        Page page = visit(Role.EKONOM).open("/contribution/plan-edit?year=2032");
        Plans.fill(page, "-100", "Försäkringskassans beslut", "2026-10-12");
        Plans.save(page);
        assertThat(page.locator(".field.wrong .error")).containsText("större än noll");
        Plans.fill(page, "1.729", "Försäkringskassans beslut", "2026-10-12");
        Plans.save(page);
        assertThat(page.locator(".field.wrong .error")).containsText("1 729");
        Plans.fill(page, "", "", "");
        Plans.save(page);
        assertThat(page.locator(".field.wrong")).hasCount(3);
        Plans.fill(page, "9 500 000", "Ring 811218-9876 om beslutet", "2026-10-12");
        Plans.save(page);
        assertThat(page.locator(".field.wrong .error")).containsText("personnummer");
        page.navigate("/contribution/plan-edit?year=2032");
        assertThat(page.getByLabel("Handling", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("");
    }
}
