package se.tross.forbund;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** The förbundsordning: what the members have agreed on, value after value, nothing overwritten. */
class CharterBrowserIT extends BrowserTest {

    private static final String CHARTER = "/forbund/charter";
    private static final String CEILING = "?setting=EQUITY_CEILING";

    @Test
    void theCharterIsReadGroupByGroup() {
        Page page = visit(Role.LEDAMOT).open(CHARTER);
        assertThat(page.locator("main section h2")).containsText(new String[] {
            "Ändamål och område",
            "Styrelsen",
            "Medlemsavgifter",
            "Budget och ekonomi",
            "Uppföljning och revision",
            "Utträde"
        });
        assertThat(page.locator("#CONTRIBUTIONS")).containsText("31 januari");
        assertThat(page.locator("#CONTRIBUTIONS")).containsText("från 2017-01-01 tills vidare");
        assertThat(page.locator(".acts .btn")).hasCount(0);
    }

    @Test
    void othersReadAndDoNotChange() {
        for (Role role : List.of(Role.EKONOM, Role.REVISOR, Role.ADMINISTRATOR)) {
            Visit visit = visit(role);
            assertThat(visit.open("/forbund/charter-setting?setting=CONTRIBUTION_DUE")
                            .locator(".acts .btn"))
                    .hasCount(0);
            assertThat(visit.answer("/forbund/charter-change" + CEILING).status())
                    .isEqualTo(403);
            visit.expectFaults();
        }
    }

    @Test
    void whatIsNoSettingIsNotFound() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        assertThat(visit.answer("/forbund/charter-setting?setting=SOMETHING").status())
                .isEqualTo(404);
        visit.expectFaults();
    }

    @Test
    void thePagesAreForEverybodyAndEveryScreen() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            Visit visit = visit(Role.FORBUNDSCHEF, look);
            Accessibility.check(visit.open(CHARTER));
            Accessibility.check(visit.open("/forbund/charter-setting?setting=CONTRIBUTION_DUE"));
            Accessibility.check(visit.open("/forbund/charter-change?setting=HALF_YEAR_REPORT"));
        }
    }

    @Test
    void theCharterCostsAtMostTwelveStatements() {
        assertThat(StatementsOf.page(visit(Role.FORBUNDSCHEF).answer(CHARTER)))
                .isLessThanOrEqualTo(StatementsOf.AT_MOST);
    }
}
