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

/** The money's way: a picture, the same in a table, both to be taken along. */
class MoneyFlowBrowserIT extends BrowserTest {

    @Test
    void thePictureAndTheTableSayTheSame() {
        Page page = visit(Role.LEDAMOT).open("/budget/flow?year=2018");
        assertThat(page.locator("#money-flow text", new Page.LocatorOptions().setHasText("Region Halland")))
                .containsText("4 661 tkr");
        assertThat(page.locator(".grid tbody tr", new Page.LocatorOptions().setHasText("Region Halland")))
                .containsText("4 660 500");
        assertThat(page.locator(".grid tbody tr", new Page.LocatorOptions().setHasText("Sparade medel")))
                .containsText("1 825 000");
        Accessibility.check(page);
    }

    @Test
    void aPlanYearIsDrawnAsWell() {
        Page page = visit(Role.LEDAMOT).open("/budget/flow?year=2018");
        page.locator(".pages a").first().click();
        assertThat(page.locator("h1")).hasText("Pengarnas väg 2019");
        assertThat(page.locator("#money-flow")).containsText("Bidrag (antagande)");
    }

    @Test
    void thePictureIsSavedAsPng() throws IOException {
        Page page = visit(Role.LEDAMOT).open("/budget/flow?year=2018");
        Download file =
                page.waitForDownload(() -> page.locator("button[data-picture]").click());
        assertThat(file.suggestedFilename()).isEqualTo("pengarnas-vag-2018.png");
        assertThat(Files.readAllBytes(file.path()))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeGreaterThan(20_000);
    }
}
