package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** A key is kept only when its shares add up and no other key applies on its days. */
class KeyFormBrowserIT extends BrowserTest {

    private static Page filled(Page page, String hylte) {
        page.getByLabel("Hylte kommun, ").fill(hylte);
        page.getByLabel("Halmstads kommun, ").fill("8");
        page.getByLabel("Laholms kommun, ").fill("2");
        page.getByLabel("Falkenbergs kommun, ").fill("3");
        page.getByLabel("Varbergs kommun, ").fill("5");
        page.getByLabel("Kungsbacka kommun, ").fill("6");
        page.getByLabel("Förbundsordningens §").fill("§ 8");
        page.getByLabel("Källa", new Page.GetByLabelOptions().setExact(true)).fill("Förbundsordningen");
        page.getByLabel("Källans datum").fill("2005-03-01");
        return page;
    }

    @Test
    void theSumIsToldWhileOneTypesAndWhatIsMissingIsRefused() {
        Page page = filled(visit(Role.EKONOM).open("/contribution/key-edit"), "0,9");
        assertThat(page.locator(".balance")).hasText("Det fattas 0,1 %.");
        Accessibility.check(page);
        page.getByLabel("Första dag").fill("1999-01-01");
        page.getByLabel("Sista dag").fill("1999-12-31");
        Plans.press(page, "Spara nyckeln");
        assertThat(page.locator(".errors")).isVisible();
        assertThat(page.locator("h1")).hasText("Ny fördelningsnyckel");
    }

    @Test
    void aKeyThatMeetsAnotherIsRefusedWithItsDates() {
        Page page = filled(visit(Role.EKONOM).open("/contribution/key-edit"), "1");
        assertThat(page.locator(".balance")).containsText("Summan stämmer");
        Plans.press(page, "Spara nyckeln");
        assertThat(page.locator(".errors")).containsText("2018-01-01");
        assertThat(page.getByLabel("Hylte kommun, ")).hasValue("1");
    }

    @Test
    void aKeyThatADecidedPlanRestsOnIsNotChanged() {
        Page page = visit(Role.EKONOM).open("/contribution/keys");
        Accessibility.check(page);
        page.locator("tbody a", new Page.LocatorOptions().setHasText("tills vidare"))
                .click();
        assertThat(page.locator(".note").first()).containsText("2018");
        assertThat(page.locator(".head .acts")).not().containsText("Ändra nyckeln");
        assertThat(page.locator(".head .acts")).containsText("Kopiera till en ny");
        Accessibility.check(page);
    }
}
