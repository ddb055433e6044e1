package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The form of a draft, as a clerk fills it in. */
final class Plans {

    private Plans() {}

    static void fill(Page page, String amount, String source, String date) {
        page.getByLabel("Belopp", new Page.GetByLabelOptions().setExact(true)).fill(amount);
        page.getByLabel("Handling", new Page.GetByLabelOptions().setExact(true)).fill(source);
        page.getByLabel("Handlingens datum").fill(date);
    }

    static void press(Page page, String button) {
        page.locator("input[type=submit][value='" + button + "']").click();
        page.waitForLoadState();
    }

    static void save(Page page) {
        press(page, "Spara utkastet");
    }

    /** The page shows a draft, which is taken away again. */
    static void remove(Page page) {
        press(page, "Ta bort utkastet");
        assertThat(page.locator(".undo")).containsText("är borttaget");
    }
}
