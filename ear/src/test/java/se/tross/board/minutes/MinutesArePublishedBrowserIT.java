package se.tross.board.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
        String meeting = page.url().replaceFirst("https?://[^/]+/board/minutes", "");
        for (String file : new String[] {"minutes.pdf", "minutes.docx", "minutes-extract.pdf"}) {
            assertThat(page.request().get("/board/" + file + meeting + "&p=46").status())
                    .as(file)
                    .isEqualTo(200);
        }
        assertThat(page.request().get("/board/minutes-extract.pdf" + meeting).status())
                .as("of nothing")
                .isEqualTo(404);
        awaitArchive(page);
        assertThat(StatementsOf.page(visit.answer(page.url().replaceFirst("https?://[^/]+", ""))))
                .isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Accessibility.check(page);
        Accessibility.assertNoSidewaysScrolling(page);
        compares(page);
        addsAnOriginal(page);
        readsTheProof(page);
    }

    /** A server that has just started makes what waits within a minute. */
    private static void awaitArchive(Page page) {
        Locator frozen = page.locator(".archived a", new Page.LocatorOptions().setHasText("Fryst exemplar, allt"));
        for (int seconds = 0; frozen.count() == 0 && seconds < 100; seconds++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        assertThat(frozen).hasCount(1);
        assertThat(page.locator(".archived")).containsText("Undertecknat original");
    }

    private static void compares(Page page) {
        byte[] kept = page.request()
                .get(page.locator(".archived a").first().getAttribute("href"))
                .body();
        assertThat(new String(kept, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        page.locator("#compare").setInputFiles(new FilePayload("min.pdf", "application/pdf", kept));
        assertThat(page.locator(".compare .answer")).containsText("Filen är densamma som arkiverades");
        kept[kept.length / 2]++;
        page.locator("#compare").setInputFiles(new FilePayload("min.pdf", "application/pdf", kept));
        assertThat(page.locator(".compare .answer")).containsText("Filen är en annan");
    }

    private static void addsAnOriginal(Page page) {
        Locator originals = page.locator(".archived li", new Page.LocatorOptions().setHasText("Undertecknat original"));
        int before = originals.count();
        page.locator("summary", new Page.LocatorOptions().setHasText("Lägg till undertecknat original"))
                .click();
        page.locator("#original input[type=file]")
                .setInputFiles(new FilePayload(
                        "protokoll.docx", "application/msword", "PK, ingen PDF".getBytes(StandardCharsets.UTF_8)));
        page.locator("#original input[type=submit]").click();
        assertThat(page.locator("main")).containsText("Filen är ingen PDF");
        assertThat(originals).hasCount(before);

        // The right one is kept as it is, beside the ones before it.
        byte[] scan = page.request()
                .get(originals.first().locator("a").first().getAttribute("href"))
                .body();
        page.locator("#original input[type=file]")
                .setInputFiles(new FilePayload("undertecknat-igen.pdf", "application/pdf", scan));
        page.locator("#original input[type=submit]").click();
        assertThat(originals).hasCount(before + 1);
        Locator added = originals.last().locator("a").first();
        assertThat(page.request().get(added.getAttribute("href")).body()).isEqualTo(scan);
        Accessibility.check(page);
    }

    private static void readsTheProof(Page page) {
        page.locator("main a[href*='/board/notice?']").first().click();
        assertThat(page.locator("h1")).hasText("Anslag om §§ 41–50, 2017-11-17");
        Locator proof = page.locator(".archived a");
        for (int seconds = 0; proof.count() == 0 && seconds < 100; seconds++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        assertThat(proof).hasText("Anslagsbevis");
        assertThat(page.request()
                        .get(page.locator(".archived a").getAttribute("href"))
                        .status())
                .isEqualTo(200);
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
        String pdf = page.locator("a[href*='/public/minutes.pdf']").getAttribute("href");
        assertThat(page.request().get(pdf).text()).startsWith("%PDF-");
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
                "/public/minutes.pdf?f=1&id=1",
                "/public/meetings?f=1"
            })
    void whatIsNotPublishedIsNotThere(String address) {
        Visit visit = stranger();
        assertThat(visit.answer(address).status()).isEqualTo(404);
        visit.expectFaults();
    }
}
