package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** The budget examines itself: each finding leads to its place, and is signed away with a reason or mended. */
class SelfCheckBrowserIT extends BrowserTest {

    @Test
    void whatHallandContradictsIsSaidInWords() {
        Page page = visit(Role.LEDAMOT).open("/budget/check?year=2018");
        Locator findings = page.locator(".found li");
        assertThat(findings.filter(new Locator.FilterOptions().setHasText("VÄXA är finansierad")))
                .containsText("980 000 kr faller efter det datumet");
        assertThat(findings.filter(new Locator.FilterOptions().setHasText("åta utbildningssatsningar")))
                .containsText("Varning");
        Accessibility.check(page);
    }

    @Test
    void aFindingIsSignedAwayWithAReasonAndOpenedAgain() {
        Page page = visit(Role.EKONOM).open("/budget/check?year=2019");
        String finding = page.locator(".found li p").first().innerText();
        page.locator(".found li")
                .first()
                .locator("a", new Locator.LocatorOptions().setHasText("Motivera"))
                .click();
        assertThat(page.locator("#sign")).containsText(finding);
        Accessibility.check(page);

        page.locator("#sign input[type=submit]").click();
        assertThat(page.locator(".errors")).containsText("Skäl");

        page.locator("[id$=':reason']").fill("Styrelsen känner till det");
        page.locator("#sign input[type=submit]").click();
        Locator signed =
                page.locator("section[aria-labelledby=signed] li", new Page.LocatorOptions().setHasText(finding));
        assertThat(signed).containsText("Styrelsen känner till det");
        assertThat(signed).containsText("Elin Ek");
        Accessibility.check(page);

        signed.locator("input[type=submit]").click();
        assertThat(page.locator("section[aria-labelledby=open]")).containsText(finding);
        assertThat(signed).hasCount(0);
    }

    @Test
    void aFindingLeadsToItsPlace() {
        Page page = visit(Role.LEDAMOT).open("/budget/check?year=2018");
        page.locator(".found li", new Page.LocatorOptions().setHasText("åta utbildningssatsningar"))
                .locator("a.btn")
                .click();
        assertThat(page.locator("h1")).hasText("Budget och verksamhetsplan 2018");
        assertThat(page.locator(page.url().replaceAll(".*#", "#"))).containsText("åta utbildningssatsningar");
    }
}
