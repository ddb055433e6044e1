package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Visit;

/** Everybody in the förbund reads its budgets; few change them; another förbund's are not there. */
class WhoMayTouchBudgetsBrowserIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgets",
                "check?year=2018",
                "compare",
                "reserve?year=2018",
                "flow?year=2018",
                "document?year=2018",
                "reallocate?year=2018",
                "settings",
                "plan.pdf?id=1"
            })
    void theAdministratorOfAccountsSeesNoMoney(String page) {
        assertAnswer(Role.ADMINISTRATOR, page, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document?year=2019&section=new", "equity-step", "disposable", "settings?area=1"})
    void aBoardMemberIsKeptOutOfTheForms(String form) {
        assertAnswer(Role.LEDAMOT, form, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"equity-step", "disposable"})
    void theEconomistDoesNotSetTheRules(String form) {
        assertAnswer(Role.EKONOM, form, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgets?f=999999",
                "check?year=2018&f=999999",
                "check?year=1999",
                "check?year=2018&version=77",
                "check?year=2019&finding=abc",
                "check?year=zwanzig",
                "compare?a=999999999&b=1",
                "compare?a=x&b=1",
                "flow?year=2018&of=2031",
                "reserve?year=2040",
                "document?year=2019&section=999999999",
                "document?year=2019&section=' or 1=1",
                "reallocate?year=2019",
                "settings?area=999999999",
                "equity-step?id=999999999",
                "plan.pdf?id=999999999",
                "plan.docx"
            })
    void whatIsNotThereIsNotFound(String page) {
        assertAnswer(Role.FORBUNDSCHEF, page, 404);
    }

    @Test
    void aBoardMemberReadsAndIsOfferedNothingElse() {
        Page page = visit(Role.LEDAMOT).open("/budget/check?year=2019");
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
        page.navigate("/budget/reallocate?year=2018");
        assertThat(page.locator("#move")).hasCount(0);
        page.navigate("/budget/settings");
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
    }

    private void assertAnswer(Role role, String page, int status) {
        Visit visit = visit(role);
        assertThat(visit.answer("/budget/" + page.replace(" ", "%20").replace("'", "%27"))
                        .status())
                .isEqualTo(status);
        visit.expectFaults();
    }
}
