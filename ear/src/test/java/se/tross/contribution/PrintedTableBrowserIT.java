package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** The printed table of Halland 2018 is read in, and the five errors that nobody saw in print are told. */
class PrintedTableBrowserIT extends BrowserTest {

    private static final String IMPORT = "/contribution/import?year=2018";

    private Page checked(String table) {
        Page page = visit(Role.EKONOM).open(IMPORT);
        PrintedTables.upload(page, "contributions-as-printed.csv", table);
        assertThat(page.locator(".progress-of")).hasText("Steg 2 av 3");
        PrintedTables.check(page);
        assertThat(page.locator(".progress-of")).hasText("Steg 3 av 3");
        return page;
    }

    @Test
    void theFiveErrorsAreTold() {
        Page page = checked(PrintedTables.HALLAND_2018);
        assertThat(page.locator(".note.bad h2")).hasText("Fem avvikelser");
        assertThat(page.locator(".note.bad")).containsText("18 639 480 kr");
        assertThat(page.locator(".note.bad")).containsText("18 642 000 kr");
        Locator findings = page.locator("ol.findings li");
        assertThat(findings).hasCount(5);
        assertThat(findings.filter(new Locator.FilterOptions().setHasText("Rad 6: Hylte kommun")))
                .containsText("−180 kr");
        assertThat(findings.filter(new Locator.FilterOptions().setHasText("Rad 7: Laholms kommun")))
                .containsText("−360 kr");
        assertThat(findings.filter(new Locator.FilterOptions().setHasText("Rad 8: Kungsbacka kommun")))
                .containsText("−1 080 kr");
        assertThat(findings.filter(new Locator.FilterOptions().setHasText("Rad 9: Varbergs kommun")))
                .containsText("−900 kr");
        assertThat(findings.last()).containsText("−2 520 kr");
        assertThat(page.locator("tr.find")).hasCount(4);
        assertThat(findings.filter(new Locator.FilterOptions().setHasText("Rad 6: Hylte kommun")))
                .containsText("186 240 kr i stället för 186 420 kr");
        Accessibility.check(page);
    }

    @Test
    void nothingIsLoadedAndTheComputedAmountsAreThereAlready() {
        Page page = checked(PrintedTables.HALLAND_2018);
        assertThat(page.locator(".note.bad")).containsText("inget är sparat");
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Visa planen"))
                .click();
        assertThat(page.locator("h1")).hasText("Medlemmarnas bidrag 2018");
        assertThat(page.locator(".cards .card").first()).containsText("18 642 000 kr");
    }

    @Test
    void aTableThatIsRightIsSaidToBe() {
        Page page = checked(PrintedTables.HALLAND_2018_RIGHT);
        assertThat(page.locator(".note.good").first()).containsText("Tabellen stämmer");
        assertThat(page.locator("tr.find")).hasCount(0);
    }

    @Test
    void pastedCellsAreReadAsAFileIs() {
        Page page = visit(Role.EKONOM).open(IMPORT);
        PrintedTables.paste(page, PrintedTables.HALLAND_2018.replace(';', '\t'));
        PrintedTables.check(page);
        assertThat(page.locator(".note.bad h2")).hasText("Fem avvikelser");
    }

    @Test
    void aPayerThatIsNotKnownIsChosen() {
        Page page = visit(Role.EKONOM).open(IMPORT);
        PrintedTables.upload(
                page, "tabell.csv", PrintedTables.HALLAND_2018_RIGHT.replace("Hylte kommun", "Bruksorten"));
        page.getByLabel("Medlem på rad 6").selectOption("Hylte kommun");
        PrintedTables.check(page);
        assertThat(page.locator(".note.good").first()).containsText("Tabellen stämmer");
    }

    @Test
    void aReloadLosesNeitherTheTableNorWhatWasChosen() {
        Page page = visit(Role.EKONOM).open(IMPORT);
        PrintedTables.upload(
                page, "tabell.csv", PrintedTables.HALLAND_2018_RIGHT.replace("Hylte kommun", "Bruksorten"));
        page.getByLabel("Medlem på rad 6").selectOption("Hylte kommun");
        Plans.press(page, "Läs om med valen");
        page.reload();
        assertThat(page.locator(".progress-of")).hasText("Steg 2 av 3");
        assertThat(page.getByLabel("Medlem på rad 6")).hasValue("Hylte kommun");
        PrintedTables.check(page);
        String address = page.url();
        page.navigate(address);
        assertThat(page.locator(".progress-of")).hasText("Steg 3 av 3");
        assertThat(page.locator(".note.good").first()).containsText("Tabellen stämmer");

        Plans.press(page, "Börja om");
        assertThat(page.locator(".progress-of")).hasText("Steg 1 av 3");
        page.navigate(address);
        assertThat(page.locator(".progress-of")).hasText("Steg 1 av 3");
        assertThat(page.locator(".note.good")).containsText("Läs in den igen");
    }

    @Test
    void whatWasPastedAndNotReadYetIsBackAfterAReload() {
        Page page = visit(Role.EKONOM).open(IMPORT);
        Locator cells = page.getByLabel("Eller klistra in från Excel");
        cells.fill(PrintedTables.HALLAND_2018);
        assertThat(page.locator(".draft-kept")).containsText("Sparat");
        page.reload();
        assertThat(cells).hasValue(PrintedTables.HALLAND_2018);
    }

    @Test
    void theFindingsCanBeSentToWhoeverPrintedTheTable() throws IOException {
        Page page = checked(PrintedTables.HALLAND_2018);
        Download file = page.waitForDownload(() ->
                page.locator("input[type=submit][value='Avvikelserna som CSV']").click());
        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .contains("Hylte kommun", "Varbergs kommun", "18\u00a0639\u00a0480");
    }
}
