package se.tross.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;

/** What somebody types into the address: nothing may be revealed, least of all that there is something. */
class AddressesBrowserIT extends BrowserTest {

    @Test
    void anotherForbundIsNotThereAndNeitherIsNone() {
        Page page = visit(Role.EKONOM).open("/start");
        AnswersOfOneVisit answers = new AnswersOfOneVisit(page);
        String own = page.url().replaceAll(".*[?&]f=(\\d+).*", "$1");

        for (String foreign : List.of(OtherForbund.id(own), "987654", "0", "-1", "x", "1e3", "99999999999999999999")) {
            assertThat(answers.get("/start?f=" + foreign).status())
                    .as("f=%s", foreign)
                    .isEqualTo(404);
        }
        assertThat(answers.get("/start?f=" + own).status()).isEqualTo(200);
    }

    @Test
    void anotherForbundAndNoForbundLookTheSame() {
        Page page = visit(Role.EKONOM).open("/start");
        AnswersOfOneVisit answers = new AnswersOfOneVisit(page);
        String own = page.url().replaceAll(".*[?&]f=(\\d+).*", "$1");

        String foreign =
                withoutNumbers(answers.get("/start?f=" + OtherForbund.id(own)).text());
        assertThat(foreign)
                .isEqualTo(withoutNumbers(answers.get("/start?f=987654").text()));
    }

    @Test
    void aRoleWithoutTheRightIsForbidden() {
        AnswersOfOneVisit answers = new AnswersOfOneVisit(visit(Role.EKONOM).open("/start"));

        assertThat(answers.follow("/trail").status()).isEqualTo(403);
    }

    @Test
    void onlyPagesAreServed() {
        AnswersOfOneVisit answers = new AnswersOfOneVisit(visit(Role.EKONOM).open("/start"));
        for (String path : List.of(
                "/WEB-INF/web.xml",
                "/WEB-INF/frame/frame.xhtml",
                "/start.xhtml",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/..%2fWEB-INF/web.xml",
                "/no-such-page")) {
            assertThat(answers.follow(path).status()).as(path).isIn(400, 404);
        }
    }

    private static String withoutNumbers(String text) {
        return text.replaceAll("nonce=\"[^\"]*\"", "").replaceAll("\\p{XDigit}{6,}|\\d+", "#");
    }
}
