package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;

/** What was decided and what is drafted, year by year; found from the start page and from the search. */
class BudgetsOfAllYearsBrowserIT extends BrowserTest {

    @Test
    void everyYearShowsItsFiguresWithSavedMoneyApart() {
        Page page = visit(Role.LEDAMOT).open("/budget/budgets");
        Locator of2018 = page.locator("tbody tr:has(th:has-text('2018'))");
        assertThat(of2018).containsText("Beslutad");
        assertThat(of2018).containsText("20 467 000");
        assertThat(of2018).containsText("−1 825 000");
        assertThat(of2018).containsText("3 775 000");
        Accessibility.check(page);
    }

    @Test
    void aFigureTellsItsWay() {
        Page page = visit(Role.LEDAMOT).open("/budget/budgets?q=2018");
        page.locator("tbody tr:has(th:has-text('2018'))")
                .locator("button.path", new Locator.LocatorOptions().setHasText("−1 825 000"))
                .click();
        assertThat(page.locator(".origin:popover-open")).containsText("minus kostnader");
    }

    @Test
    void aLineIsFoundByItsNameAndByItsAmount() {
        Page page = visit(Role.EKONOM).open("/search?q=IST+Kba");
        assertThat(page.locator("main")).containsText("Budgetrader");
        assertThat(page.locator("main")).containsText("2 616 000 kr");
        page.navigate("/search?q=2616000");
        assertThat(page.locator("main")).containsText("IST Kba");
    }

    @Test
    void theStartPageLeadsToTheDraft() {
        Page page = visit(Role.EKONOM).open("/start");
        page.locator("main a[href*='/budget/check?year=2019']").click();
        assertThat(page.locator("h1")).hasText("Egenkontroll av budgeten 2019");
    }

    @Test
    void fitsATelephoneInTheDark() {
        Page page = visit(Role.LEDAMOT, Look.DARK_PHONE).open("/budget/budgets");
        assertThat(page.locator(".cards")).isVisible();
        Accessibility.check(page);
    }
}
