package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;

/** Two clerks in one draft: nobody's amount is overwritten in silence, and what was typed stays. */
class TwoClerksInOneDraftBrowserIT extends BrowserTest {

    private static final int YEAR = 2019;
    private static final String LINE = "IST Hstd";

    @Test
    void theLaterChoosesAndOtherAmountsFollow() {
        Page first = visit(Role.EKONOM).open("/budget/edit?year=2019");
        Page second = visit(Role.FORBUNDSCHEF).open("/budget/edit?year=2019");
        String before = Budgets.cell(first, LINE, YEAR).inputValue();

        Budgets.type(second, LINE, YEAR, "3333");
        assertThat(Budgets.status(second)).containsText("Sparat");
        Budgets.type(first, LINE, YEAR, "3444");
        assertThat(first.locator("#entry-problems")).containsText("Frida Falk ändrade beloppet");
        assertThat(Budgets.cell(first, LINE, YEAR)).hasValue("3444");
        first.locator("#entry-problems button", new Page.LocatorOptions().setHasText("Spara mitt"))
                .click();
        assertThat(Budgets.status(first)).containsText("Sparat");

        Budgets.type(second, LINE, YEAR, before);
        assertThat(second.locator("#entry-problems")).containsText("Elin Ek ändrade beloppet");
        second.locator("#entry-problems button", new Page.LocatorOptions().setHasText("Behåll deras"))
                .click();
        assertThat(Budgets.cell(second, LINE, YEAR)).hasValue("3\u00a0444");
        Budgets.type(second, LINE, YEAR, before);
        assertThat(Budgets.status(second)).containsText("Sparat");
    }

    @Test
    void aVersionThatIsProposedWhileOneTypesSaysSoAndTheTextStays() {
        Page typing = visit(Role.EKONOM).open("/budget/edit?year=2019");
        Page chief = visit(Role.FORBUNDSCHEF).open("/budget/budget?year=2019");
        Budgets.press(chief, "Lägg till styrelsen");
        assertThat(chief.locator(".head .chip")).containsText("Föreslagen");

        Budgets.type(typing, LINE, YEAR, "9999");
        assertThat(typing.locator("#entry-problems")).containsText("föreslogs för styrelsen");
        assertThat(Budgets.cell(typing, LINE, YEAR)).hasValue("9999");
        Budgets.press(chief, "Dra tillbaka förslaget");
        assertThat(chief.locator(".head .chip")).containsText("Utkast");
        Budgets.cell(typing, LINE, YEAR).focus();
        typing.keyboard().press("Escape");
    }
}
