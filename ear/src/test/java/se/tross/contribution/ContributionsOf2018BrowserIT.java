package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;

/** A finance clerk signs in and sees the contributions of Halland 2018, to the krona. */
class ContributionsOf2018BrowserIT extends BrowserTest {

    private static final String PLAN = "/contribution/plan?year=2018";

    @Test
    void theYearIsFoundFromTheListOfYears() {
        Page page = visit(Role.EKONOM).open("/contribution/plans");
        page.locator("table a", new Page.LocatorOptions().setHasText("2018"))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Medlemmarnas bidrag 2018");
        assertThat(page.locator(".head .chip")).containsText("Beslutad");
        assertThat(page.locator(".cards .card").nth(0)).containsText("18 642 000 kr");
        assertThat(page.locator(".cards .card").nth(1)).containsText("9 321 000 kr");
        assertThat(page.locator(".cards .card").nth(2)).containsText("4 660 500 kr");
        assertThat(page.locator(".cards .card").nth(3)).containsText("4 660 500 kr");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Försäkringskassan,  9 321 000
                    Region Halland,     4 660 500
                    Falkenbergs kommun,   559 260
                    Halmstads kommun,   1 491 360
                    Hylte kommun,         186 420
                    Laholms kommun,       372 840
                    Kungsbacka kommun,  1 118 520
                    Varbergs kommun,      932 100
                    """)
    void everyMemberPaysItsShare(String member, String amount) {
        Page page = visit(Role.EKONOM).open(PLAN);
        Locator row = page.locator("tbody tr:has(> :first-child a:has-text('" + member + "'))");
        assertThat(row).hasCount(1);
        assertThat(row).containsText(amount);
    }

    @Test
    void anAmountTellsItsWay() {
        Page page = visit(Role.LEDAMOT).open(PLAN);
        page.locator("button.path", new Page.LocatorOptions().setHasText("186 420"))
                .click();
        Locator way = page.locator(".origin:popover-open");
        assertThat(way).containsText("Hylte kommun: 1 % av 18 642 000 kr är 186 420 kr");
        assertThat(way).containsText("Lag (2003:1210) 5 §");
        assertThat(way).containsText("Beslutad av styrelsen");
        page.keyboard().press("Escape");
        assertThat(way).hasCount(0);
    }

    @Test
    void aSumTellsItsWayToo() {
        Page page = visit(Role.LEDAMOT).open(PLAN);
        page.locator("tfoot button.path", new Page.LocatorOptions().setHasText("18 642 000"))
                .click();
        Locator way = page.locator(".origin:popover-open");
        assertThat(way).containsText("Summan av kolumnen 2018: 8 rader");
        assertThat(way).containsText("Hylte kommun: 1 % av 18 642 000 kr är 186 420 kr");
    }

    @Test
    void thePageTellsOfThePrintedTable() {
        Page page = visit(Role.EKONOM).open(PLAN);
        assertThat(page.locator(".note.warn")).containsText("18 639 480 kr");
        page.locator(".note.warn a").click();
        assertThat(page.locator("h1")).hasText("Kontrollera en tryckt tabell");
        assertThat(page.locator("select").first()).hasValue("2018");
    }

    @Test
    void thePageIsForEverybodyAndEveryScreen() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            Accessibility.check(visit(Role.EKONOM, look).open(PLAN));
        }
    }

    @Test
    void thePageCostsAtMostTwelveStatements() {
        assertThat(StatementsOf.page(visit(Role.EKONOM).answer(PLAN))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
    }

    @Test
    void aYearThatIsNotThereIsNotFound() {
        for (String address : new String[] {
            "/contribution/plan?year=1999", "/contribution/plan?year=abc", "/contribution/plan?year=2018&revision=99"
        }) {
            var visit = visit(Role.EKONOM);
            assertThat(visit.answer(address).status()).as(address).isEqualTo(404);
            visit.expectFaults();
        }
    }
}
