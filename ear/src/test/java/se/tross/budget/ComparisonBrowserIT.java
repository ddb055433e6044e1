package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** Two years side by side, line by line. */
class ComparisonBrowserIT extends BrowserTest {

    @Test
    void theDraftStandsBesideTheYearBefore() {
        Page page = visit(Role.LEDAMOT).open("/budget/compare");
        assertThat(page.locator("section[aria-labelledby=sums] tr:has(th:text-is('Insatser'))"))
                .containsText("−11,6 %");
        assertThat(page.locator(".grid tbody tr", new Page.LocatorOptions().setHasText("IST Kba")))
                .containsText("+52 000");
        Accessibility.check(page);
    }

    @Test
    void theTwoChangePlaces() {
        Page page = visit(Role.LEDAMOT).open("/budget/compare");
        page.getByText("Byt plats").click();
        assertThat(page.locator(".grid tbody tr", new Page.LocatorOptions().setHasText("IST Kba")))
                .containsText("−52 000");
    }

    @Test
    void whatIsShownIsFetchedAsAFile() throws IOException {
        Page page = visit(Role.EKONOM).open("/budget/compare");
        page.locator(".grid summary", new Page.LocatorOptions().setHasText("Ladda ner"))
                .click();
        Download file = page.waitForDownload(
                () -> page.locator(".grid a[href*='as=csv']").click());
        assertThat(Files.readString(file.path())).contains("IST Kba").contains("Ändrad");
    }
}
