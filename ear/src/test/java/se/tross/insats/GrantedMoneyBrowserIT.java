package se.tross.insats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** Money comes to an insats by a § of the board, and leaves by four eyes. */
class GrantedMoneyBrowserIT extends BrowserTest {

    private static final String WAITING = "Valvet (påhittad)";

    @Test
    void aProposalShowsWhatItTakesAndGoesToTheBoard() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        Page chief = visit.open("/insats/insatser");
        chief.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WAITING))
                .click();
        chief.locator("section[aria-labelledby=grants] a").first().click();
        assertThat(chief.locator(".head .chip")).hasText("föreslagen för styrelsen");
        String address = chief.url();
        assertThat(StatementsOf.page(visit.answer(address))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        assertThat(chief.locator("section[aria-labelledby=room] tbody tr")).hasCount(1);
        Accessibility.check(chief);
        Accessibility.check(visit(Role.FORBUNDSCHEF, Look.PHONE).open(address));

        chief.locator("#takeBack").click();
        assertThat(chief.locator(".note.good")).containsText("utkast igen");
        chief.locator(".head a", new Page.LocatorOptions().setHasText("Ändra")).click();
        chief.getByLabel("Belopp för 2018").fill("1,2 mkr kr");
        chief.getByLabel("Ägaren har sagt ja genom").fill("");
        press(chief, "Spara utkastet");
        assertThat(chief.locator(".errors")).isVisible();
        assertThat(chief.getByLabel("Belopp för 2018")).hasValue("1,2 mkr kr");
        chief.getByLabel("Belopp för 2018").fill("999 mkr");
        press(chief, "Spara utkastet");
        press(chief, "Lämna till styrelsen");
        assertThat(chief.locator(".errors")).containsText("Ägarens samtycke saknas");
        assertThat(chief.locator("main")).containsText("Sänk beloppet eller ändra budgeten först");
        chief.locator(".head a", new Page.LocatorOptions().setHasText("Ändra")).click();
        Accessibility.check(chief);
        chief.getByLabel("Belopp för 2018").fill("30 tkr");
        chief.getByLabel("Ägaren har sagt ja genom").fill("Förvaltningschefen (exempel)");
        press(chief, "Spara utkastet");
        press(chief, "Lämna till styrelsen");
        assertThat(chief.locator(".note.good")).containsText("klart för styrelsen");

        chief.locator(".head a", new Page.LocatorOptions().setHasText("Lägg på dagordningen"))
                .click();
        assertThat(chief.locator("main")).containsText("Bevilja medel till " + WAITING);
        press(chief, "Lägg på dagordningen");
        assertThat(chief.locator(".papers li")).hasCount(1);
        String matter = chief.url();
        chief.navigate(address);
        assertThat(chief.locator("#takeBack")).hasCount(0);
        chief.navigate(matter);
        chief.locator("#remove").click();
        chief.waitForLoadState();
        chief.navigate(address);
        assertThat(chief.locator("#takeBack")).hasCount(1);
    }

    private static void press(Page page, String button) {
        page.locator("main input[type=submit], .head input[type=submit]")
                .and(page.locator("[value='" + button + "']"))
                .click();
        page.waitForLoadState();
    }
}
