package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;

/** When does saved money run out? Sliders answer at once; nothing is kept before somebody asks. */
class ReserveBrowserIT extends BrowserTest {

    private static final String INSATS = "IST Fbg";

    @Test
    void theMonthIsSaidInWordsAndTheYearsStandInTheTable() {
        Page page = visit(Role.LEDAMOT).open("/budget/reserve?year=2018");
        assertThat(page.locator("#outcome .note").first()).containsText("räcker de sparade medlen till augusti 2021");
        assertThat(page.locator("#outcome tbody tr:has(th:has-text('2018'))")).containsText("3 775 000");
        assertThat(page.locator("#reserve-chart rect")).hasCount(11);
        Accessibility.check(page);
    }

    @Test
    void aSliderMovesTheEndWithoutKeepingAnything() {
        Page page = visit(Role.LEDAMOT).open("/budget/reserve?year=2018");
        slider(page).fill("-50");
        assertThat(field(page)).hasValue("−50");
        assertThat(page.locator("#outcome")).containsText("Det här är en prövning");
        assertThat(page.locator("#outcome .note").first()).not().containsText("augusti 2021");
        assertThat(page).hasURL(Pattern.compile(".*line-\\d+=.*50.*"));
        assertThat(page.locator("#keep input[type=submit]")).hasCount(0);
        Accessibility.check(page);

        page.navigate("/budget/reserve?year=2018");
        assertThat(page.locator("#outcome .note").first()).containsText("augusti 2021");
    }

    @Test
    void theNewLevelsAreWrittenIntoTheDraftWhenAskedFor() {
        Page page = visit(Role.EKONOM).open("/budget/reserve?year=2019");
        keep(page, "−50");
        assertThat(row(page)).containsText("882 tkr");
        keep(page, "100");
        assertThat(row(page)).containsText("1 764 tkr");
    }

    @Test
    void whatWasWrittenIsTakenBackUnlessSomebodyHasBeenThere() {
        Page page = visit(Role.EKONOM).open("/budget/reserve?year=2019");
        keep(page, "−50");
        Accessibility.check(page);
        page.reload();
        Budgets.press(page, "Ångra");
        assertThat(page.locator(".note.good[role=status]")).containsText("De tidigare beloppen är tillbaka");
        assertThat(row(page)).containsText("1 764 tkr");

        keep(page, "−50");
        Page chief = visit(Role.FORBUNDSCHEF).open("/budget/edit?year=2019");
        Budgets.type(chief, INSATS, 2019, "1000");
        assertThat(Budgets.status(chief)).containsText("Sparat");
        Budgets.press(page, "Ångra");
        assertThat(page.locator(".errors")).containsText("Frida Falk ändrade beloppet");
        assertThat(page.locator(".errors")).containsText("Ingenting är ändrat");
        Budgets.type(chief, INSATS, 2019, "882");
        assertThat(Budgets.status(chief)).containsText("Sparat");
        Budgets.press(page, "Ångra");
        assertThat(row(page)).containsText("1 764 tkr");
    }

    private static void keep(Page page, String percent) {
        field(page).fill(percent);
        page.locator("#keep input[type=submit]").click();
        assertThat(page.locator(".undo[role=status]")).containsText("ändrade i utkastet");
        assertThat(page.locator("#keep")).hasCount(0);
    }

    @Test
    void whatCannotBeFollowedStandsBesideItsField() {
        Page page = visit(Role.LEDAMOT).open("/budget/reserve?year=2018&state=150&line-1=mycket");
        assertThat(page.locator("#state[aria-invalid=true]")).isVisible();
        assertThat(page.locator(".slider .wrong").first()).containsText("Reglaget går från");
    }

    @Test
    void fitsATelephone() {
        Page page = visit(Role.LEDAMOT, Look.PHONE).open("/budget/reserve?year=2018&state=5");
        Accessibility.check(page);
    }

    private static Locator row(Page page) {
        return page.locator(".slider", new Page.LocatorOptions().setHasText(INSATS));
    }

    private static Locator slider(Page page) {
        return row(page).locator("input[type=range]");
    }

    private static Locator field(Page page) {
        return row(page).locator("input.percent");
    }
}
