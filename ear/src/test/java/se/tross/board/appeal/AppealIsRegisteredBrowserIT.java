package se.tross.board.appeal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** Somebody appeals a decision of November 2017: the secretary follows it until the court has answered. */
class AppealIsRegisteredBrowserIT extends BrowserTest {

    @Test
    void fromTheDayThatItCameUntilTheCourtHasAnswered() {
        Visit visit = visit(Role.STYRELSESEKRETERARE);
        Page page = visit.open("/board/decisions");
        register(page, "§ 43").click();
        assertThat(facts(page)).containsText("Laga kraft: tiden gick ut 2017-12-15");
        assertThat(page.locator("main")).containsText("Inget överklagande har kommit in.");
        String decision = path(page);
        page.locator("main a", new Page.LocatorOptions().setHasText("Registrera ett överklagande"))
                .click();
        assertThat(page.locator("main")).containsText("Förbundets medlemmar kan inte själva överklaga");
        Accessibility.check(page);
        Accessibility.assertNoSidewaysScrolling(page);

        // What cannot be is refused beside its field, and what was typed stays.
        Form.on(page)
                .fill("received", "2017-11-01")
                .choose("appellant", "en av förbundets medlemmar")
                .press("Registrera");
        assertThat(page.locator(".field.wrong")).containsText("Dagen ska ligga mellan beslutet 2017-11-17");
        Form.on(page).fill("received", "2017-12-18").press("Registrera");
        assertThat(page.locator("h1")).hasText("Överklagande av § 43, Fastställande av dagordning");
        Locator told = page.locator(".note.warn");
        assertThat(told).containsText("efter sista dagen 2017-12-15");
        assertThat(told).containsText("Förbundets medlemmar kan inte själva överklaga");
        assertThat(told).containsText("Sänd överklagandet till förvaltningsrätten genast");
        Accessibility.check(page);
        Accessibility.assertNoSidewaysScrolling(page);
        assertThat(StatementsOf.page(visit.answer(path(page)))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        String appeal = path(page);

        // It holds up laga kraft, on the decision and in the register, until the court has answered.
        assertThat(StatementsOf.page(visit.answer(decision))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        page.navigate(decision);
        assertThat(facts(page)).containsText("Överklagat 2017-12-18, inte avgjort");
        Accessibility.check(page);
        page.navigate(appeal);
        Form.on(page)
                .fill("forwarded", "2017-12-18")
                .fill("reachedCourt", "2017-12-19")
                .fill("court", "Förvaltningsrätten i Göteborg")
                .fill("caseNumber", "4711-17");
        page.locator("#form input[type=checkbox]").check();
        page.locator("#form input[type=submit]").click();
        assertThat(page.locator(".note.warn")).containsText("beslutet får inte verkställas tills vidare");
        page.navigate("/board/decisions");
        assertThat(page.locator("main tr", new Page.LocatorOptions().setHasText("§ 43")))
                .containsText("Får inte verkställas (inhibition)");

        page.navigate(appeal);
        Form.on(page).choose("outcome", "Överklagandet avvisat").fill("outcomeOn", "2018-01-15");
        page.locator("#form input[type=submit]").click();
        assertThat(page.locator(".head .chip")).hasText("Överklagandet avvisat");
        assertThat(page.locator("main")).containsText("4711-17");
        page.navigate(decision);
        assertThat(facts(page)).containsText("Laga kraft 2018-01-15: överklagat utan ändring");

        // It was another decision after all.
        page.navigate(appeal);
        Form.on(page).fill("mistake", "Gäller § 44.");
        page.locator("#wrong input[type=submit]").click();
        assertThat(page.locator("main")).containsText("Registrerat av misstag: Gäller § 44.");
        assertThat(page.locator("#form")).hasCount(0);
        Page reader = visit(Role.LEDAMOT).open(decision);
        assertThat(facts(reader)).containsText("Laga kraft: tiden gick ut 2017-12-15");
        assertThat(reader.locator("main a", new Page.LocatorOptions().setHasText("Registrera ett överklagande")))
                .hasCount(0);
    }

    private static Locator register(Page page, String paragraph) {
        return page.locator("main table a", new Page.LocatorOptions().setHasText(paragraph));
    }

    private static Locator facts(Page page) {
        return page.locator("main aside");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("https?://[^/]+", "");
    }
}
