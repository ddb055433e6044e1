package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.StatementsOf;

/** A wrong draft is thrown away, asked once, taken back at once or from the bin; its year is free meanwhile. */
class DraftIsDiscardedBrowserIT extends BrowserTest {

    private static final int YEAR = 2008;
    private static final String ACT = "Släng utkastet";

    @Test
    void aWrongDraftGoesAndComesBack() {
        Page page = Budgets.begin(visit(Role.EKONOM).page(), YEAR);
        Budgets.load(page, YEAR, "Namn\tSlag\t2008\nTeam Ett\tInsats\t100\nTeam Två\tInsats\t200");
        page.navigate("/budget/budget?year=" + YEAR);
        page.locator("main a", new Page.LocatorOptions().setHasText(ACT)).click();
        assertThat(page.locator("#discard")).containsText("2 rader");
        assertThat(page.locator("#discard")).containsText("året blir utan budget");
        assertThat(page.locator("#discard")).containsText("Elin Ek sparade senast");
        Accessibility.check(page);

        Page chief = visit(Role.FORBUNDSCHEF).open("/budget/edit?year=" + YEAR);
        Budgets.type(chief, "Team Två", YEAR, "250");
        assertThat(Budgets.status(chief)).containsText("Sparat");
        Budgets.press(page, ACT);
        assertThat(page.locator(".errors")).containsText("Frida Falk");
        page.navigate("/budget/discard?year=" + YEAR);
        Budgets.press(page, ACT);
        assertThat(page.locator(".undo")).containsText("Utkastet till budgeten " + YEAR);
        Accessibility.check(page);
        Budgets.press(page, "Ångra");
        assertThat(page.locator(".note.good")).containsText("är tillbaka");
        page.navigate("/budget/edit?year=" + YEAR);
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("350");

        page.navigate("/budget/discard?year=" + YEAR);
        Budgets.press(page, ACT);
        theYearIsFreeAndTheDraftLiesInTheBin(page);
    }

    private void theYearIsFreeAndTheDraftLiesInTheBin(Page page) {
        for (String address :
                new String[] {"budgets", "bin", "edit?year=2019", "document?year=2019", "reserve?year=2019", "settings"
                }) {
            assertThat(StatementsOf.page(visit(Role.FORBUNDSCHEF).answer("/budget/" + address)))
                    .as(address)
                    .isLessThanOrEqualTo(StatementsOf.AT_MOST);
        }
        page.navigate("/budget/budgets");
        page.locator(".head a", new Page.LocatorOptions().setHasText("Papperskorgen"))
                .click();
        assertThat(page.locator("main")).containsText("Utkastet till budgeten " + YEAR + ", version 1");
        Accessibility.check(page);
        page.navigate("/budget/budgets?id=999999999");
        assertThat(page.locator("h1")).hasText("Papperskorgen");
        Budgets.begin(page, YEAR);
        page.navigate("/budget/bin");
        assertThat(page.locator("main")).not().containsText("Utkastet till budgeten " + YEAR);
        assertThat(page.locator("main")).containsText("Slängda utkast");
    }

    @Test
    void whatIsDecidedIsNeverDiscarded() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/discard?year=2018");
        assertThat(page.locator(".note.warn")).containsText("ändras inte");
        assertThat(page.locator("#discard")).hasCount(0);
        page.navigate("/budget/budget?year=2018");
        assertThat(page.locator("main")).not().containsText(ACT);
        assertThat(visit(Role.LEDAMOT).open("/budget/budgets").locator(".head .acts"))
                .not()
                .containsText("Papperskorgen");
    }
}
