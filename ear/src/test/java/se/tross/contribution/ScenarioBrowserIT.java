package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;

/** What if: the address is the scenario, and nothing is kept. */
class ScenarioBrowserIT extends BrowserTest {

    @Test
    void anotherStateAmountIsTriedForEveryMember() {
        Page page = visit(Role.LEDAMOT).open("/contribution/scenario?year=2018");
        page.locator("#state").fill("9,5 mkr");
        page.locator("form[method=get] button[type=submit].main").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*state=9.*"));
        assertThat(page.locator(".cards")).containsText("19 000 000 kr");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Hylte kommun")))
                .containsText("+3 580");
        Page phone = visit(Role.LEDAMOT, Look.PHONE).open(page.url());
        assertThat(phone.locator(".cards")).containsText("19 000 000 kr");
        Accessibility.check(phone);
    }

    @Test
    void aNewMunicipalityTakesRoomAmongTheMunicipalitiesOnly() {
        Page page = visit(Role.EKONOM).open("/contribution/scenario?year=2018&name=Nyby&weight=5");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Nyby")))
                .containsText("932 100");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Region Halland")))
                .containsText("4 660 500");
        Accessibility.check(page);
    }

    @Test
    void whatCannotBeReadStandsBesideItsField() {
        Page page = visit(Role.EKONOM).open("/contribution/scenario?year=2018&state=mycket&name=Nyby&weight=30");
        assertThat(page.locator("#state[aria-invalid=true]")).isVisible();
        assertThat(page.locator(".ask .wrong")).isVisible();
    }

    @Test
    void aDraftCanBeMadeOfAnotherAmount() {
        Page page = visit(Role.EKONOM).open("/contribution/scenario?year=2018&state=9500000");
        page.locator(".head .acts a.main").click();
        assertThat(page.locator("#preview tfoot")).containsText("19 000 000");
        assertThat(page.url()).contains("amount=9500000");
    }
}
