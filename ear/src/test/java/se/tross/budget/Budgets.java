package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The budget's forms and its grid, as a clerk uses them. */
final class Budgets {

    private Budgets() {}

    /** Begins an empty budget of a year that has none, and leaves the page at its grid. */
    static Page begin(Page page, int year) {
        page.navigate("/budget/new?year=" + year);
        page.getByLabel("Utgå från").selectOption("");
        page.getByLabel("Eget kapital vid årets början").fill("5,6 mkr");
        page.getByLabel("Källa").fill("Årsbokslut");
        press(page, "Gör ett utkast");
        assertThat(page.locator("h1")).hasText("Ändra budgeten " + year);
        return page;
    }

    /** Loads a pasted table with the year's lines. */
    static Page load(Page page, int year, String table) {
        page.navigate("/budget/import?year=" + year);
        read(page, table);
        press(page, "Läs in i budgeten");
        assertThat(page.locator("h1")).hasText("Ändra budgeten " + year);
        return page;
    }

    /** Contributions of a year that has none, decided by a § of 2020. */
    static void decideContributions(Page clerk, Page secretary, int year) {
        clerk.navigate("/contribution/plan-edit?year=" + year);
        clerk.getByLabel("Belopp", new Page.GetByLabelOptions().setExact(true)).fill("9 500 tkr");
        clerk.getByLabel("Handling", new Page.GetByLabelOptions().setExact(true))
                .fill("Försäkringskassans beslut");
        clerk.getByLabel("Handlingens datum").fill("2020-10-12");
        press(clerk, "Spara utkastet");
        press(clerk, "Föreslå för styrelsen");
        secretary.navigate("/contribution/plan-decide?year=" + year);
        decide(secretary, "§ 50", "2020-11-20");
    }

    /** Fills in the board's decision and records it. */
    static void decide(Page secretary, String paragraph, String date) {
        secretary.getByLabel("Paragraf i protokollet").fill(paragraph);
        secretary.getByLabel("Sammanträdets datum").fill(date);
        press(secretary, "Registrera beslutet");
    }

    /** Hands the year's draft to the board. */
    static void propose(Page page, int year) {
        page.navigate("/budget/budget?year=" + year);
        press(page, "Lägg till styrelsen");
        assertThat(page.locator(".head .chip")).containsText("Föreslagen");
    }

    static void withdraw(Page page, int year) {
        page.navigate("/budget/budget?year=" + year);
        press(page, "Dra tillbaka förslaget");
        assertThat(page.locator(".head .chip")).containsText("Utkast");
    }

    static void press(Page page, String button) {
        page.locator("input[type=submit][value='" + button + "']").click();
        page.waitForLoadState();
    }

    /** Reads a pasted table, for looking at. */
    static void read(Page page, String table) {
        page.getByLabel("Eller klistra in celler").fill(table);
        press(page, "Läs tabellen");
    }

    static Locator cell(Page page, String line, int year) {
        return page.locator("input[aria-label='" + line + ", " + year + "']");
    }

    static Locator sum(Page page, String what, int year) {
        return page.locator("#sum-" + what + "-" + year);
    }

    static Locator status(Page page) {
        return page.locator("#entry-status");
    }

    /** Chooses a cell with the keyboard's focus, types over it and goes on. */
    static void type(Page page, String line, int year, String text) {
        cell(page, line, year).focus();
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    /** What a spreadsheet leaves on the clipboard, put in a cell. */
    static void paste(Page page, String line, int year, String block) {
        cell(page, line, year).focus();
        page.evaluate("""
                ([label, text]) => {
                  const clipboard = new DataTransfer();
                  clipboard.setData('text/plain', text);
                  document.querySelector(`input[aria-label="${label}"]`).dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
                }""", List.of(line + ", " + year, block));
    }
}
