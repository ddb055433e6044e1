package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Visit;

/** Everybody in the förbund reads the contributions; few change them; another förbund's are not there. */
class WhoMayTouchContributionsBrowserIT extends BrowserTest {

    @Test
    void aBoardMemberReadsAndIsOfferedNothingElse() {
        Page page = visit(Role.LEDAMOT).open("/contribution/plan?year=2018");
        assertThat(page.locator("h1")).hasText("Medlemmarnas bidrag 2018");
        assertThat(page.locator(".head .acts input[type=submit]")).hasCount(0);
        assertThat(page.locator(".head .acts")).not().containsText("Läs in tabell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-edit?year=2018", "plan-decide?year=2018", "key-edit", "import?year=2018"})
    void aBoardMemberIsKeptOutOfTheForms(String form) {
        Visit visit = visit(Role.LEDAMOT);
        assertThat(visit.answer("/contribution/" + form).status()).isEqualTo(403);
        visit.expectFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "plan?year=2018", "keys", "scenario", "statement.pdf?year=2018&member=1"})
    void theAdministratorOfAccountsSeesNoMoney(String page) {
        Visit visit = visit(Role.ADMINISTRATOR);
        assertThat(visit.answer("/contribution/" + page).status()).isEqualTo(403);
        visit.expectFaults();
    }

    @Test
    void anotherForbundIsNotThere() {
        Visit visit = visit(Role.EKONOM);
        assertThat(visit.answer("/contribution/plan?year=2018&f=999999").status())
                .isEqualTo(404);
        visit.expectFaults();
    }
}
