package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Visit;

/** A clerk makes a budget from nothing with the keyboard, as in a spreadsheet; every amount is kept by itself. */
class BudgetByKeyboardBrowserIT extends BrowserTest {

    private static final int YEAR = 2010;

    @Test
    void fromNothingToSumsByKeyboard() {
        Page page = Budgets.begin(visit(Role.EKONOM).page(), YEAR);
        addLine(page, "Team Ett");
        addLine(page, "Team Två");
        Accessibility.check(page);

        Budgets.type(page, "Team Ett", YEAR, "1729");
        assertThat(Budgets.cell(page, "Team Två", YEAR)).isFocused();
        page.keyboard().type("0,5");
        page.keyboard().press("Tab");
        assertThat(Budgets.cell(page, "Team Två", YEAR + 1)).isFocused();
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("1 730");
        assertThat(Budgets.status(page)).hasText(Pattern.compile("Sparat \\d\\d\\.\\d\\d"));

        page.keyboard().press("Control+r");
        assertThat(Budgets.cell(page, "Team Två", YEAR + 1)).hasValue("0,5");
        Budgets.cell(page, "Team Två", YEAR).focus();
        page.keyboard().press("Control+d");
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("3 458");
        page.keyboard().press("Control+z");
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("1 730");
        page.keyboard().press("Control+y");
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("3 458");
        page.keyboard().type("9");
        page.keyboard().press("Escape");
        assertThat(Budgets.cell(page, "Team Två", YEAR)).hasValue("1 729".replace(' ', '\u00a0'));

        page.reload();
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("3 458");
        page.navigate("/budget/budget?year=" + YEAR + "&unit=kr");
        assertThat(page.locator(".cards .card").nth(1)).containsText("3 458 000 kr");
        removeAndTakeBack(page);
    }

    private static void addLine(Page page, String name) {
        page.locator(".head .acts a", new Page.LocatorOptions().setHasText("Lägg till rad"))
                .click();
        page.getByLabel("Namn", new Page.GetByLabelOptions().setExact(true)).fill(name);
        Budgets.press(page, "Lägg till raden");
        assertThat(page.locator(".note.good")).containsText("är tillagd");
    }

    private static void removeAndTakeBack(Page page) {
        page.navigate("/budget/edit?year=" + YEAR);
        page.locator("tr[data-line] a", new Page.LocatorOptions().setHasText("Team Ett"))
                .click();
        Budgets.press(page, "Ta bort raden");
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("1 729");
        Budgets.press(page, "Ångra");
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("3 458");
    }

    @Test
    void withoutScriptTheButtonKeepsTheSameInputs() {
        Visit visit = visit(Role.EKONOM);
        Page page = Budgets.begin(visit.page(), YEAR + 1);
        addLine(page, "Team Ett");
        page.route("**/grid.js*", route -> route.abort());
        page.reload();
        Budgets.cell(page, "Team Ett", YEAR + 1).fill("tolv");
        Budgets.press(page, "Spara beloppen");
        assertThat(page.locator(".errors")).containsText("Team Ett, " + (YEAR + 1));
        assertThat(Budgets.cell(page, "Team Ett", YEAR + 1)).hasValue("tolv");
        Budgets.cell(page, "Team Ett", YEAR + 1).fill("12");
        Budgets.press(page, "Spara beloppen");
        assertThat(page.locator(".note.good")).containsText("Ett belopp är sparat");
        assertThat(Budgets.sum(page, "insatser", YEAR + 1)).hasText("12");
        visit.expectFaults();
    }
}
