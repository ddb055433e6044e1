package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** The plan's text: figures are picked, never typed; the document leaves as PDF, Word and workbook. */
class PlanTextBrowserIT extends BrowserTest {

    @Test
    void figuresInTheTextTellTheirWay() {
        Page page = visit(Role.LEDAMOT).open("/budget/document?year=2018");
        page.locator("button.path", new Page.LocatorOptions().setHasText("16 417 tkr"))
                .click();
        assertThat(page.locator(".origin:popover-open")).containsText("Insatser, 2018");
        Accessibility.check(page);
    }

    @Test
    void aSectionIsWrittenWithAFigureFromTheList() {
        Page page = visit(Role.EKONOM).open("/budget/document?year=2019&section=new");
        Accessibility.check(page);
        page.locator("[id$=':heading']").fill("Provavsnitt");
        page.locator("[id$=':body']").fill("Driften kostar");
        page.locator("#figure").selectOption("{budget.2019.drift.summa}");
        page.locator("#insert").click();
        assertThat(page.locator("[id$=':body']")).hasValue("Driften kostar {budget.2019.drift.summa}");
        page.locator("#preview").click();
        assertThat(page.locator(".prose .para")).containsText("Driften kostar 4 130 tkr");
        page.locator("#save").click();

        Locator section = page.locator("section.prose", new Page.LocatorOptions().setHasText("Provavsnitt"));
        assertThat(section).containsText("4 130 tkr");
        Accessibility.check(page);
        section.locator("input[value='Ta bort']").click();
        assertThat(page.locator(".undo")).containsText("Borttaget: Provavsnitt");
        assertThat(section).hasCount(0);
        Accessibility.check(page);
        Budgets.press(page, "Ångra");
        assertThat(page.locator(".note.good")).containsText("på sin plats");
        assertThat(section).containsText("4 130 tkr");

        section.locator("input[value='Ta bort']").click();
        page.navigate("/budget/document?year=2019");
        assertThat(page.locator(".undo")).hasCount(0);
        page.locator("details.bin summary").click();
        Accessibility.check(page);
        page.locator("details.bin li", new Page.LocatorOptions().setHasText("Provavsnitt"))
                .locator("input[type=submit]")
                .click();
        section.locator("input[value='Ta bort']").click();
        assertThat(section).hasCount(0);
    }

    @Test
    void aSectionWithoutAHeadingIsRefusedAndTheTextStays() {
        Page page = visit(Role.EKONOM).open("/budget/document?year=2019&section=new");
        page.locator("[id$=':body']").fill("Bara text");
        page.locator("#save").click();
        assertThat(page.locator(".errors")).containsText("Rubrik");
        assertThat(page.locator("[id$=':body']")).hasValue("Bara text");
    }

    @Test
    void theDocumentIsFetchedInThreeForms() {
        Page page = visit(Role.LEDAMOT).open("/budget/document?year=2018");
        for (String form : new String[] {"pdf", "docx", "xlsx"}) {
            String address =
                    page.locator(".head .acts a[href*='plan." + form + "']").getAttribute("href");
            APIResponse answer = page.request().get(address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-disposition"))
                    .contains("2018")
                    .contains(form);
            assertThat(answer.body().length).isGreaterThan(5_000);
        }
    }
}
