package se.tross.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;

/** What every answer tells the browser. */
class HeadersBrowserIT extends BrowserTest {

    @Test
    void everyPageForbidsFramingGuessingAndKeeping() {
        AnswersOfOneVisit answers = new AnswersOfOneVisit(visit(Role.EKONOM).open("/start"));
        for (String path : List.of("/start", "/help", "/sign-in", "/no-such-page")) {
            APIResponse answer = answers.get(path);
            assertThat(answer.headers())
                    .as(path)
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsEntry("cache-control", "no-store");
        }
    }

    @Test
    void pagesRunNoScriptAndNoStyleOfAnyoneElse() {
        Page page = visit(Role.EKONOM).open("/start");
        String policy = new AnswersOfOneVisit(page).get(page.url()).headers().get("content-security-policy");

        assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval")
                .containsPattern("script-src 'self' 'nonce-[^']+'");
    }

    @Test
    void aResourceIsKeptByTheBrowser() {
        Page page = visit(Role.EKONOM).open("/start");
        String style = page.locator("link[rel=stylesheet]").first().getAttribute("href");

        assertThat(new AnswersOfOneVisit(page).get(style).headers().get("cache-control"))
                .isNotEqualTo("no-store");
    }

    @Test
    void theServerDoesNotSayWhatItIs() {
        Page page = visit(Role.EKONOM).open("/start");

        assertThat(new AnswersOfOneVisit(page).get(page.url()).headers()).doesNotContainKeys("x-powered-by", "server");
    }

    @Test
    void theSessionCookieIsForTheServerAlone() {
        Page page = visit(Role.EKONOM).open("/start");

        assertThat(page.evaluate("() => document.cookie").toString()).doesNotContain("tross");
        assertThat(page.context().cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite.name()).isEqualTo("LAX");
        });
    }
}
