package se.tross.forbund;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** A setting of the förbundsordning gets a value from a day on: typed, looked over, saved, and taken back in time. */
class CharterValueBrowserIT extends BrowserTest {

    private static final String SETTING = "/forbund/charter-setting?setting=BORROWING_LIMIT";
    private static final String CHANGE = "/forbund/charter-change?setting=BORROWING_LIMIT";

    @Test
    void isLookedOverBeforeItIsSavedAndTakenBackBeforeItBegins() {
        Page page = visit(Role.FORBUNDSCHEF).open(CHANGE);
        Form form = Form.on(page)
                .fill("value", "1,7 mkr")
                .fill("validFrom", "2072-01-01")
                .fill("paragraph", "§ 14")
                .fill("source", "Förbundsordningen 2071");
        form.press("Granska");
        assertThat(page.locator(".progress-of")).containsText("2");
        assertThat(page.locator(".pairs")).containsText("1 700 000");
        Accessibility.check(page);

        // Back to the fields: what was typed is there.
        form.press("Ändra");
        assertThat(form.input("value")).hasValue("1,7 mkr");
        form.fill("value", "1,8 mkr").press("Granska");
        form.press("Spara");
        assertThat(page.locator(".note.good")).containsText("gäller från 2072-01-01");
        assertThat(page.locator(".timeline li.planned")).containsText("1 800 000");

        // Not begun yet: it can be taken back, and the history still tells of it.
        Form.on(page).press("Ta tillbaka");
        assertThat(page.locator(".note.good")).containsText("är borttaget");
        assertThat(page.locator(".timeline li.planned")).hasCount(0);
        assertThat(page.locator(".history")).containsText("Förbundsordningen 2071");
        page.navigate(SETTING);
        assertThat(page.locator(".history .steps > li").first()).containsText("§ 14");
    }

    @Test
    void whatCannotBeReadOrRestsOnNothingIsRefused() {
        Page page = visit(Role.FORBUNDSCHEF).open(CHANGE);
        Form form = Form.on(page)
                .fill("value", "mycket")
                .fill("validFrom", "2072-01-01")
                .fill("paragraph", "§ 14");
        form.press("Granska");
        assertThat(form.error("value")).isVisible();
        form.fill("value", "100 000").fill("paragraph", "").press("Granska");
        assertThat(form.error("paragraph")).isVisible();
        assertThat(form.input("value")).hasValue("100 000");
    }

    /** Two have the same setting before them: the later is told that its day is taken, and loses nothing. */
    @Test
    void twoWhoSetTheSameDay() {
        Page first = typed(visit(Role.FORBUNDSCHEF).open(CHANGE), "2 mkr");
        Page second = typed(visit(Role.STYRELSESEKRETERARE).open(CHANGE), "3 mkr");
        Form.on(first).press("Spara");
        assertThat(first.locator(".note.good")).containsText("2073-01-01");
        Form.on(second).press("Spara");
        assertThat(second.locator(".errors")).isVisible();
        assertThat(Form.on(second).input("value")).hasValue("3 mkr");
        first.navigate(SETTING);
        Form.on(first).press("Ta tillbaka");
        assertThat(first.locator(".note.good")).containsText("är borttaget");
    }

    private static Page typed(Page page, String value) {
        Form.on(page)
                .fill("value", value)
                .fill("validFrom", "2073-01-01")
                .fill("paragraph", "§ 14")
                .press("Granska");
        assertThat(page.locator(".pairs")).containsText("000 000");
        return page;
    }
}
