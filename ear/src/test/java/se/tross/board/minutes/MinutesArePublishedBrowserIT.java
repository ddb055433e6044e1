package se.tross.board.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** The minutes of November 2017, adjusted: read by the office, and on the notice board by everybody. */
class MinutesArePublishedBrowserIT extends BrowserTest {

    @Test
    void theOfficeReadsThemWithWhoApproved() {
        Visit visit = visit(Role.STYRELSESEKRETERARE);
        Page page = visit.open("/board/meetings?year=2017");
        page.locator("main a[href*='/board/meeting?']").first().click();
        page.locator(".acts a", new Page.LocatorOptions().setHasText("Protokoll"))
                .click();
        assertThat(page.locator("h1")).hasText("Protokoll 2017-11-17");
        assertThat(page.locator(".approvals li.given").first()).containsText("godkände");
        assertThat(page.locator("#p46")).containsText("3 ja, 1 nej");
        assertThat(page.locator("#p46")).containsText("Reservationer");
        assertThat(page.locator("#p46")).containsText("Deltog i beslutet");
        assertThat(page.locator("#send")).hasCount(0);
        assertThat(StatementsOf.page(visit.answer(page.url().replaceFirst("https?://[^/]+", ""))))
                .isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Accessibility.check(page);
        Accessibility.assertNoSidewaysScrolling(page);
    }

    @Test
    void everybodyReadsThemFromTheNoticeBoardWithoutSigningIn() {
        String forbund = visit(Role.LEDAMOT).open("/start").url().replaceFirst(".*[?&]f=(\\d+).*", "$1");
        Visit visit = stranger();
        assertThat(visit.answer("/public/notices?f=" + forbund).status()).isEqualTo(200);
        Page page = visit.page();
        assertThat(page.locator("h1")).hasText("Anslagstavla");
        assertThat(page.locator("main")).containsText("Inga anslag just nu");
        page.locator("summary").click();
        assertThat(page.locator(".notice h2")).hasText("Justerat protokoll 2017-11-17, §§ 41–50");
        assertThat(page.locator(".notice")).containsText("2017-12-15");
        Accessibility.check(page);

        page.locator(".notice a").click();
        assertThat(page.locator("h1")).hasText("Protokoll 2017-11-17");
        assertThat(page.locator(".approvals")).hasCount(0);
        Accessibility.check(page);
        Accessibility.assertNoSidewaysScrolling(page);
        String feed = visit.answer("/public/notices.atom?f=" + forbund).text();
        assertThat(feed).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "§§ 41–50");
    }

    @Test
    void everybodySeesWhatTheBoardIsSummonedToAndNothingOfADraft() {
        Page office = visit(Role.STYRELSESEKRETERARE).open("/start");
        String forbund = office.url().replaceFirst(".*[?&]f=(\\d+).*", "$1");
        Visit visit = stranger();
        assertThat(visit.answer("/public/meetings?f=" + forbund).status()).isEqualTo(200);
        Page page = visit.page();
        assertThat(page.locator("h1")).hasText("Kommande sammanträden");
        Accessibility.check(page);
        page.locator(".published a").first().click();
        assertThat(page.locator("h1")).hasText("Anslagstavla");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/notices",
                "/public/notices?f=1",
                "/public/notices?f=abc",
                "/public/minutes?f=1&id=1",
                "/public/meetings?f=1"
            })
    void whatIsNotPublishedIsNotThere(String address) {
        Visit visit = stranger();
        assertThat(visit.answer(address).status()).isEqualTo(404);
        visit.expectFaults();
    }
}
