package se.tross.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.DemoAccount;
import se.tross.shared.harness.TestSystem;

/** Requests that another site, or a stale form, sends in a visitor's name. */
class ForeignRequestsBrowserIT extends BrowserTest {

    @Test
    void aPostFromAnotherSiteIsRefused() {
        Page page = visit(Role.EKONOM).open("/start");
        AnswersOfOneVisit answers = new AnswersOfOneVisit(page);

        assertThat(answers.post(page.url(), Map.of(), Map.of("Origin", "https://elsewhere.example"))
                        .status())
                .isEqualTo(403);
        assertThat(answers.post(page.url(), Map.of(), Map.of("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(answers.post("/sign-out", Map.of(), Map.of("Origin", "https://elsewhere.example"))
                        .status())
                .isEqualTo(403);
        assertThat(answers.get(page.url()).status()).as("still signed in").isEqualTo(200);
    }

    /** A form of another session, or one made up: its view state is unknown here, and nothing is signed in or saved. */
    @Test
    void aPostWithoutAViewStateDoesNothing() {
        Page page = stranger().open("/sign-in");
        DemoAccount clerk = DemoAccount.of(Role.EKONOM);

        APIResponse answer = new AnswersOfOneVisit(page)
                .post(
                        "/sign-in",
                        Map.of(
                                "signIn",
                                "signIn",
                                "signIn:name:username",
                                clerk.username(),
                                "signIn:secret:password",
                                clerk.password(),
                                "jakarta.faces.ViewState",
                                "made-up"),
                        Map.of("Origin", TestSystem.address()));

        assertThat(answer.status()).isNotEqualTo(500);
        assertThat(new AnswersOfOneVisit(page).get("/start").headers().get("location"))
                .contains("/sign-in");
    }

    @Test
    void aGetWithTheWordsOfAPostDoesNothing() {
        Page page = visit(Role.EKONOM).open("/start");

        assertThat(new AnswersOfOneVisit(page).get("/sign-out").status()).isIn(404, 405);
        assertThat(new AnswersOfOneVisit(page).get(page.url()).status()).isEqualTo(200);
    }
}
