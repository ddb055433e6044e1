package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
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

/** Everybody in the förbund reads the budget; few change it; another förbund's is not there. */
class WhoMayTouchTheBudgetBrowserIT extends BrowserTest {

    private static final String BUDGET = "/budget/budget?year=2018&version=1";

    @Test
    void hallandsBudgetOf2018IsReadByABoardMember() {
        Page page = visit(Role.LEDAMOT).open(BUDGET);
        assertThat(page.locator(".cards .card").nth(0)).containsText("18 642 tkr");
        assertThat(page.locator(".cards .card").nth(1)).containsText("20 467 tkr");
        assertThat(page.locator(".cards .card").nth(2)).containsText("−1 825 tkr");
        assertThat(page.locator(".cards .card").nth(3)).containsText("3 775 tkr");
        assertThat(page.locator(".head .acts")).not().containsText("Revidera");
        page.locator(".cards button.path").nth(2).click();
        assertThat(page.locator(".origin:popover-open")).containsText("Årets resultat utan sparade medel 2018");
    }

    @Test
    void thePageIsForEveryScreenAndCostsAtMostTwelveStatements() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            Accessibility.check(visit(Role.EKONOM, look).open(BUDGET));
            Accessibility.check(visit(Role.EKONOM, look).open("/budget/edit?year=2019"));
        }
        assertThat(StatementsOf.page(visit(Role.EKONOM).answer(BUDGET))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edit?year=2019",
                "new",
                "import?year=2019",
                "line?year=2019",
                "ground?year=2019",
                "discard?year=2019",
                "bin",
                "revise?year=2018",
                "decide?year=2019"
            })
    void aBoardMemberIsKeptOutOfTheForms(String form) {
        Visit visit = visit(Role.LEDAMOT);
        assertThat(visit.answer("/budget/" + form).status()).isEqualTo(403);
        visit.expectFaults();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget?year=2018&f=999999",
                "budget?year=1999",
                "budget?year=2018&version=99",
                "line?id=999999999",
                "edit?year=2090"
            })
    void whatIsNotThereOrAnotherForbundsIsNotFound(String address) {
        Visit visit = visit(Role.EKONOM);
        assertThat(visit.answer("/budget/" + address).status()).isEqualTo(404);
        visit.expectFaults();
    }

    @Test
    void theGridsServiceAsksForTheSameRights() {
        String amounts =
                "{\"version\":999999999,\"unit\":\"tkr\",\"typed\":[{\"line\":1,\"year\":2019,\"expected\":\"0\",\"text\":\"1\"}]}";
        assertThat(post(Role.EKONOM, amounts)).isEqualTo(404);
        assertThat(post(Role.EKONOM, "no json")).isEqualTo(404);
        assertThat(post(Role.LEDAMOT, amounts)).isEqualTo(403);
    }

    private int post(Role role, String body) {
        Page page = visit(role).open(BUDGET);
        String origin = page.url().replaceFirst("(https?://[^/]+).*", "$1");
        String forbund = page.url().replaceFirst(".*[?&](f=\\d+).*", "$1");
        APIResponse answer = page.request()
                .post(
                        origin + "/budget/cells?" + forbund,
                        RequestOptions.create()
                                .setHeader("Origin", origin)
                                .setHeader("Content-Type", "application/json")
                                .setData(body));
        return answer.status();
    }
}
