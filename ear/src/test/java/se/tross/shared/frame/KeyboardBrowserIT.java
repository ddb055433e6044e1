package se.tross.shared.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.DemoAccount;
import se.tross.shared.harness.Visit;

/** The whole way without a mouse: what has the focus is always known, and every step can be taken. */
class KeyboardBrowserIT extends BrowserTest {

    @Test
    void signsInReadsAPageAndSignsOutWithTheKeyboardAlone() {
        DemoAccount auditor = DemoAccount.of(Role.REVISOR);
        Visit visit = stranger();
        Page page = visit.open("/sign-in");
        assertThat(page.getByLabel("Användarnamn")).isFocused();
        page.keyboard().type(auditor.username());
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Lösenord")).isFocused();
        page.keyboard().type(auditor.password());
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/start\\?f=\\d+"));

        tabTo(page, page.locator("nav.side a[href*='/trail']"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/trail\\?.*"));

        tabTo(page, page.locator("details.me summary"));
        page.keyboard().press("Enter");
        tabTo(page, page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Logga ut")));
        page.keyboard().press("Enter");
        assertThat(page.getByText("Du är utloggad.")).isVisible();
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        Page page = visit(Role.EKONOM).open("/start");

        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        assertThat(page.locator("a.skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void theSearchBoxIsOneKeyAway() {
        Page page = visit(Role.EKONOM).open("/start");

        page.keyboard().press("Control+k");
        assertThat(page.locator("#search")).isFocused();
        page.locator("#main").focus();
        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type("/?");
        assertThat(page.locator("#search")).hasValue("/?");
    }

    @Test
    void theShortcutsAreListedAndTheListCloses() {
        Page page = visit(Role.EKONOM).open("/start");

        page.keyboard().press("?");
        assertThat(page.locator("#shortcuts")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#shortcuts")).isHidden();
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int stop = 0; stop < 60; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Not reached with Tab: " + wanted);
    }
}
