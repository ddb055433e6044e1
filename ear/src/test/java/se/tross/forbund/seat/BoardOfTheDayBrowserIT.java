package se.tross.forbund.seat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** The board of a day, as its visitors see it. */
class BoardOfTheDayBrowserIT extends BrowserTest {

    private static final String MEETING = "/forbund/board?day=2018-03-16";

    @Test
    void showsSeatsPresidiumAndRotation() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            showsSeatsPresidiumAndRotation(visit(Role.LEDAMOT, look));
        }
    }

    private static void showsSeatsPresidiumAndRotation(Visit visit) {
        Response answer = visit.answer(MEETING);
        assertThat(StatementsOf.page(answer)).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Page page = visit.page();
        assertThat(page.locator("table.board tbody tr")).hasCount(4);
        Locator municipal = row(page, "Kommunerna");
        assertThat(municipal).containsText("Vera Vallgren (påhittat namn)");
        assertThat(municipal).containsText("Varbergs kommun");
        assertThat(municipal.locator("li").first()).containsText("Falkenbergs kommun, nästa i turordningen 2019");
        assertThat(municipal.locator("li").nth(1)).containsText("Laholms kommun, i tur 2020");
        assertThat(page.locator(".presidium dt")).hasText(new String[] {"Ordförande", "Förste vice ordförande"});
        assertThat(page.locator(".presidium dd").first()).containsText("Region Halland");
        assertThat(page.locator("table.rotation tbody tr")).hasCount(6);
        assertThat(page.locator("table.rotation tr.now")).containsText("Varbergs kommun");
        assertThat(page.locator(".findings li")).hasCount(2);
        assertThat(page.locator(".findings")).containsText("Platsen Kommunerna växlar mellan medlemmar");
        Accessibility.check(page);
    }

    @Test
    void nextYearTheTurnHasGoneOn() {
        Page page = visit(Role.EKONOM).open(MEETING);
        page.locator("#day").fill("1 mars 2019");
        page.locator(".asof button[type=submit]").click();
        assertThat(row(page, "Kommunerna")).containsText("Filip Falkman");
        assertThat(page.locator("table.rotation tr.now")).containsText("2019");
        page.locator(".asof a").click();
        assertThat(page.locator(".asof a")).hasCount(0);
    }

    @Test
    void aDayThatCannotBeReadIsRefusedAndADayWithoutABoardSaysSo() {
        Page page = visit(Role.LEDAMOT).open("/forbund/board?day=31+februari");
        assertThat(page.locator(".errors")).isVisible();
        page.navigate("/forbund/board?day=1999-01-01");
        assertThat(page.locator(".empty")).containsText("Styrelsen har inga platser den dagen");
        assertThat(page.locator(".empty a")).hasCount(0);
    }

    /** P7. */
    @Test
    void aProtectedNameIsForThoseWhoKeepTheMandates() {
        Page secretary = visit(Role.STYRELSESEKRETERARE).open(MEETING);
        assertThat(row(secretary, "Arbetsförmedlingen")).containsText("Albin Alvarsson");
        assertThat(row(secretary, "Arbetsförmedlingen").locator(".chip")).hasText("Skyddad identitet");
        for (Role role : List.of(Role.LEDAMOT, Role.REVISOR)) {
            Page page = visit(role).open(MEETING);
            Locator hidden = row(page, "Arbetsförmedlingen").locator("li a");
            assertThat(hidden).hasText("Skyddad identitet");
            hidden.click();
            assertThat(page.locator("h1")).hasText("Skyddad identitet");
            assertThat(page.locator(".history")).hasCount(0);
            assertThat(page.content()).doesNotContain("Albin");
        }
    }

    @Test
    void whoOnlyReadsIsOfferedNothingElse() {
        Page page = visit(Role.LEDAMOT).open(MEETING);
        assertThat(page.locator(".head .acts a")).hasCount(0);
        page.locator("table.board tbody th a").first().click();
        assertThat(page.locator(".head .acts a")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seat-add", "seat-edit?id=1", "mandate-add?seat=1", "mandate-edit?id=1", "office-add"})
    void whoOnlyReadsIsKeptOutOfTheForms(String form) {
        Visit visit = visit(Role.LEDAMOT);
        assertThat(visit.answer("/forbund/board-" + form).status()).isEqualTo(403);
        visit.expectFaults();
    }

    private static Locator row(Page page, String seat) {
        Locator heading = page.locator("th a", new Page.LocatorOptions().setHasText(seat));
        return page.locator("table.board tbody tr", new Page.LocatorOptions().setHas(heading));
    }
}
