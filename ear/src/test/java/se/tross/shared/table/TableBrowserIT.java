package se.tross.shared.table;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;

/** The one table, on the contributions of 2018: what is chosen stands in the address and in the files. */
class TableBrowserIT extends BrowserTest {

    private static final String PLAN = "/contribution/plan?year=2018";

    private static Locator count(Page page) {
        return page.locator(".grid .count");
    }

    private static void find(Page page, String text) {
        page.locator(".grid .find input[type=search]").fill(text);
        page.locator(".grid .find button").click();
    }

    @Test
    void sortingAndFilterStandInTheAddressAndTheSumFollows() {
        Page page = visit(Role.EKONOM).open(PLAN);
        assertThat(page.locator(".grid tfoot")).containsText("18\u00a0642\u00a0000");
        find(page, "kommun");
        assertThat(count(page)).hasText("6 av 8 rader");
        assertThat(page.locator(".grid tfoot")).containsText("4\u00a0660\u00a0500");
        page.locator(".grid thead a")
                .filter(new Locator.FilterOptions().setHasText("Andel"))
                .click();
        assertThat(page.locator(".grid th[aria-sort=ascending]")).containsText("Andel");
        assertThat(page.locator(".grid tbody tr").first()).containsText("Hylte kommun");
        Page colleague = visit(Role.LEDAMOT).open(page.url());
        assertThat(count(colleague)).hasText("6 av 8 rader");
        assertThat(colleague.locator(".grid tbody tr").first()).containsText("Hylte kommun");
        Accessibility.check(colleague);
    }

    @Test
    void theFilesHoldExactlyWhatIsShown() {
        Page page = visit(Role.EKONOM).open(PLAN + "&find=kommun");
        page.locator(".grid summary")
                .filter(new Locator.FilterOptions().setHasText("Ladda ner"))
                .click();
        APIResponse csv =
                page.request().get(page.locator(".grid a[href*='as=csv']").getAttribute("href"));
        List<String> lines =
                new String(csv.body(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(8);
        assertThat(lines.get(0)).startsWith("\ufeffMedlem;");
        assertThat(lines.get(7)).startsWith("Summa;").contains(";4660500;");
        assertThat(csv.headers().get("content-disposition")).startsWith("attachment; filename=");
        APIResponse xlsx =
                page.request().get(page.locator(".grid a[href*='as=xlsx']").getAttribute("href"));
        assertThat(new String(xlsx.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void theColumnsAreOnesOwnChoice() {
        Page page = visit(Role.EKONOM).open(PLAN);
        int columns = page.locator(".grid thead th").count();
        page.locator(".grid summary")
                .filter(new Locator.FilterOptions().setHasText("Kolumner"))
                .click();
        page.locator(".grid details[open] input[value=share]").uncheck();
        page.locator(".grid details[open] button[type=submit]").click();
        assertThat(page.locator(".grid thead th")).hasCount(columns - 1);
        assertThat(page.url()).contains("col=").doesNotContain("col=share");
    }

    @Test
    void aViewIsSavedFoundAgainAndRemoved() {
        Page page = visit(Role.EKONOM).open(PLAN + "&find=kommun");
        views(page).click();
        page.locator("form[action$=saved-view] input[name=name]").fill("Bara kommunerna");
        page.locator("form[action$=saved-view]:has(input[name=name]) button").click();
        assertThat(page.locator("[role=status].note")).containsText("Vyn är sparad");
        page.navigate(PLAN);
        views(page).click();
        page.locator("li.view a")
                .filter(new Locator.FilterOptions().setHasText("Bara kommunerna"))
                .click();
        assertThat(count(page)).hasText("6 av 8 rader");
        views(page).click();
        page.locator("li.view button").click();
        assertThat(page.locator("[role=status].note")).containsText("Vyn är borttagen");
        views(page).click();
        assertThat(page.locator("li.view")).hasCount(0);
    }

    private static Locator views(Page page) {
        return page.locator(".grid summary").filter(new Locator.FilterOptions().setHasText("Vyer"));
    }

    @Test
    void aFilterThatCannotBeReadSaysSo() {
        Page page = visit(Role.EKONOM).open(PLAN + "&find.share=mycket");
        assertThat(page.locator(".grid .note.warn")).containsText("mycket");
        assertThat(count(page)).hasText("8 rader");
    }

    @Test
    void aPhoneScrollsTheTableAndNotThePage() {
        Page page = visit(Role.EKONOM, Look.PHONE).open(PLAN);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Accessibility.check(page);
    }
}
