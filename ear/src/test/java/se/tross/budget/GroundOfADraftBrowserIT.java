package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;

/** What a draft rests on: opening equity with its source, an assumption for each year without contributions, a remark. */
class GroundOfADraftBrowserIT extends BrowserTest {

    private static final int YEAR = 2009;
    private static final String GROUND = "/budget/ground?year=" + YEAR;

    @Test
    void equityAssumptionAndRemarkAreKeptEachByItself() {
        Page page = Budgets.begin(visit(Role.EKONOM).page(), YEAR);
        page.navigate(GROUND);
        Accessibility.check(page);
        Accessibility.check(visit(Role.EKONOM, Look.DARK_PHONE).open(GROUND));

        equity(page).fill("4 200 tkr");
        source(page).fill("Delårsbokslut");
        Budgets.press(page, "Spara eget kapital");
        assertThat(page.locator(".note.good[role=status]")).containsText("Sparat");
        assertThat(equity(page)).hasValue("4\u00a0200\u00a0000");

        page.locator(".year-links a", new Page.LocatorOptions().setHasText("2011"))
                .click();
        percent(page).fill("−2,5");
        page.getByLabel("Varför").fill("Färre invånare");
        Budgets.press(page, "Spara antagandet");
        assertThat(percent(page)).hasValue("−2,5");
        assertThat(page.locator("#assumption-form h2")).containsText("2011");

        remark(page).fill("Räknat före besked");
        Budgets.press(page, "Spara anteckningen");
        page.navigate("/budget/budget?year=" + YEAR);
        assertThat(page.locator("main")).containsText("Räknat före besked");
        assertThat(page.locator("main")).containsText("Delårsbokslut");
        assertThat(page.locator("main")).containsText("Färre invånare");

        whatCannotBeKeptStandsBesideItsField(page);
        nobodyIsOverwritten(page);
    }

    private static void whatCannotBeKeptStandsBesideItsField(Page page) {
        page.navigate(GROUND);
        equity(page).fill("1,2,3");
        Budgets.press(page, "Spara eget kapital");
        assertThat(wrong(page)).hasCount(1);
        assertThat(equity(page)).hasValue("1,2,3");
        equity(page).fill("1 mkr");
        source(page).fill("   ");
        Budgets.press(page, "Spara eget kapital");
        assertThat(wrong(page)).containsText("Källan saknas");
        assertThat(equity(page)).hasValue("1\u00a0000\u00a0000");

        percent(page).fill("900");
        page.getByLabel("Varför").fill("Mycket mer");
        Budgets.press(page, "Spara antagandet");
        assertThat(wrong(page)).containsText("procent");
        assertThat(page.getByLabel("Varför")).hasValue("Mycket mer");

        remark(page).fill("Ring 811218-9876");
        Budgets.press(page, "Spara anteckningen");
        assertThat(page.locator(".errors")).containsText("personnummer");
        assertThat(remark(page)).hasValue("Ring 811218-9876");
    }

    private void nobodyIsOverwritten(Page page) {
        page.navigate(GROUND);
        Page chief = visit(Role.FORBUNDSCHEF).open(GROUND);
        equity(page).fill("5 mkr");
        source(page).fill("Årsbokslut");
        Budgets.press(page, "Spara eget kapital");
        assertThat(page.locator(".note.good[role=status]")).containsText("Sparat");
        page.navigate(GROUND);
        remark(chief).fill("Från chefen");
        Budgets.press(chief, "Spara anteckningen");
        assertThat(chief.locator(".errors")).containsText("Elin Ek");
        assertThat(remark(chief)).hasValue("Från chefen");

        chief.navigate(GROUND);
        percent(page).fill("1");
        Budgets.press(page, "Spara antagandet");
        percent(chief).fill("2");
        Budgets.press(chief, "Spara antagandet");
        assertThat(chief.locator(".errors")).containsText("Elin Ek");
        assertThat(percent(chief)).hasValue("2");
        chief.navigate(GROUND);
        assertThat(percent(chief)).hasValue("1");
    }

    @Test
    void aDecidedBudgetRestsOnWhatItRestsOn() {
        Page page = visit(Role.EKONOM).open("/budget/ground?year=2018");
        assertThat(page.locator(".note.warn")).containsText("Gör en ny version");
        assertThat(page.locator("#save-equity")).isDisabled();
        assertThat(page.locator("#save-note")).isDisabled();
    }

    private static Locator equity(Page page) {
        return page.getByLabel("Eget kapital vid årets början");
    }

    private static Locator source(Page page) {
        return page.getByLabel("Källa");
    }

    private static Locator percent(Page page) {
        return page.getByLabel("Förändring mot året före");
    }

    private static Locator remark(Page page) {
        return page.locator("#note-form textarea");
    }

    private static Locator wrong(Page page) {
        return page.locator(".field.wrong .error");
    }
}
