package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.StatementsOf;

/** Blocks from a spreadsheet: all of it or nothing, with a sentence for each wrong cell. */
class BlocksArePastedBrowserIT extends BrowserTest {

    private static final int YEAR = 2012;
    private static final int LARGE_YEAR = 2013;
    private static final int HEADED_YEAR = 2014;
    private static final int LINES = 300;

    private static final Map<String, String> WRONG = Map.of(
            "abc\t1\n2\t3", "Rad 1, kolumn 1 i det inklistrade (Team Ett, 2012): Det går inte att läsa som ett tal",
            "1\t1,2,3\n2\t4", "Rad 1, kolumn 2 i det inklistrade (Team Ett, 2013)",
            "1\t2\t3\t4\n1\t2\t3\t4", "2 rader och 4 kolumner",
            "9999999999999\t1\n1\t1", "är större än 1 000 000 000 000 kr",
            "-5\t1\n1\t1", "utan minustecken",
            "811218-9876\t1\n1\t1", "ser ut att innehålla ett personnummer");

    @Test
    void aBlockIsKeptWholeOrNotAtAll() {
        Page page = Budgets.begin(visit(Role.EKONOM).page(), YEAR);
        Budgets.load(page, YEAR, "Namn\tSlag\t2012\nTeam Ett\tInsats\t100\nTeam Två\tInsats\t200");
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("300");

        Budgets.paste(page, "Team Ett", YEAR, "1 001\t1 002\r\n1 003\t–\r\n");
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("2 004");
        assertThat(Budgets.cell(page, "Team Ett", YEAR + 1)).hasValue("1\u00a0002");
        page.locator("[data-do=undo]").click();
        assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("300");

        WRONG.forEach((block, sentence) -> {
            Budgets.paste(page, "Team Ett", YEAR, block);
            assertThat(page.locator("#entry-problems")).containsText(sentence);
            assertThat(Budgets.sum(page, "insatser", YEAR)).hasText("300");
        });
        assertThat(page.locator("#entry-problems").innerText()).doesNotContain("811218");
        Budgets.paste(page, "Team Ett", YEAR, "1\t2\n".repeat(10_000));
        assertThat(page.locator("#entry-problems")).containsText("10 000 rader");

        page.navigate("/budget/import?year=" + YEAR);
        Budgets.read(page, "Namn\tSlag\t2012\nTeam Ett\tInsats\t1\nTeam Ett\tInsats\t2\n\tInsats\t3");
        assertThat(page.locator(".findings li")).hasCount(2);
    }

    @Test
    void headingsSumsAndEmptyRowsOfATableAreToldAndLeftOut() {
        Page page = Budgets.begin(visit(Role.EKONOM).page(), HEADED_YEAR);
        page.navigate("/budget/import?year=" + HEADED_YEAR);
        Budgets.read(page, """
                Namn\t2014
                Samordnad rehabilitering\t
                Team Ett\t100
                Team Två\t200
                Summa\t300

                Metodutveckling\t50
                Team Tre\t50
                Totalt\t350
                """);
        assertThat(page.locator("#passed-over")).containsText("5 av 8 rader hoppas över");
        assertThat(page.locator("#passed-over li")).hasText(new String[] {
            "Rubriker, utan belopp: rad 2.", "Summor, som Tross räknar ut: rad 5, 7, 9.", "En tom rad."
        });
        Accessibility.check(page);
        Budgets.press(page, "Läs in i budgeten");
        assertThat(page.locator(".note.good")).containsText("3 nya rader");
        assertThat(page.locator("tr[data-line]")).hasCount(3);
        assertThat(Budgets.sum(page, "insatser", HEADED_YEAR)).hasText("350");
        assertThat(page.locator("tr.sub")).containsText(new String[] {"Samordnad rehabilitering", "Metodutveckling"});
    }

    @Test
    void aReloadLosesNeitherTheTableNorWhatWasAnswered() {
        Page page = visit(Role.EKONOM).open("/budget/import?year=2019");
        Budgets.read(page, "Namn\t2019\nIST Fbgg\t1 800");
        page.getByLabel("Rad 2: samma rad eller en ny?").selectOption("new");
        Budgets.press(page, "Läs tabellen på nytt");
        assertThat(page.locator("tbody .chip")).hasText("Ny rad");
        page.reload();
        assertThat(page.locator(".progress-of")).hasText("Steg 2 av 2");
        assertThat(page.locator("tbody .chip")).hasText("Ny rad");
        String address = page.url();
        page.navigate(address.replace("year=2019", "year=2018"));
        assertThat(page.locator(".progress-of")).hasText("Steg 1 av 2");

        page.navigate(address);
        Budgets.press(page, "Börja om");
        assertThat(page.locator(".progress-of")).hasText("Steg 1 av 2");
        page.navigate(address);
        assertThat(page.locator(".progress-of")).hasText("Steg 1 av 2");
        assertThat(page.locator(".note.good")).containsText("Läs in den igen");
        page.getByLabel("Eller klistra in celler").fill("Namn\t2019\nIST Fbg\t1 800");
        assertThat(page.locator(".draft-kept")).containsText("Sparat");
        page.reload();
        assertThat(page.getByLabel("Eller klistra in celler")).hasValue("Namn\t2019\nIST Fbg\t1 800");
    }

    @Test
    void threeHundredLinesCostNoMoreStatementsThanTen() {
        Page page = Budgets.begin(visit(Role.EKONOM).page(), LARGE_YEAR);
        String rows = IntStream.rangeClosed(1, LINES)
                .mapToObj(i -> "Insats nummer " + i + "\tInsats\t" + i)
                .collect(Collectors.joining("\n"));
        Budgets.load(page, LARGE_YEAR, "Namn\tSlag\t" + LARGE_YEAR + "\n" + rows);
        assertThat(Budgets.sum(page, "insatser", LARGE_YEAR)).hasText("45 150");
        for (String address : new String[] {"budget", "edit"}) {
            assertThat(StatementsOf.page(visit(Role.EKONOM).answer("/budget/" + address + "?year=" + LARGE_YEAR)))
                    .as(address)
                    .isLessThanOrEqualTo(StatementsOf.AT_MOST);
        }
    }
}
