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
    void aNewValueIsReviewedEndsTheOldOneAndCanBeWithdrawnWhilePlanned() {
        Page page = visit(Role.STYRELSESEKRETERARE).open("/forbund/charter-change" + CEILING);
        Form form = Form.on(page);
        form.fill("value", "tjugo").fill("validFrom", "2097-01-01").fill("paragraph", "§ 12");
        form.press("Granska");
        assertThat(form.error("value")).containsText("Tak för eget kapital");
        assertThat(form.input("paragraph")).hasValue("§ 12");
        form.fill("value", "120").press("Granska");
        assertThat(form.error("value")).isVisible();
        form.fill("value", "20,5").press("Granska");
        assertThat(page.locator("main")).containsText("Stämmer det här?");
        assertThat(page.locator(".pairs")).containsText("från 2097-01-01 tills vidare");
        form.press("Ändra");
        assertThat(form.input("value")).hasValue("20,5");
        form.fill("source", "Anna 811218-9876").press("Granska");
        assertThat(form.error("source")).isVisible();
        form.fill("source", "Förbundsordning 2097").press("Granska");
        form.press("Spara");
        assertThat(page.locator(".note.good")).containsText("gäller från 2097-01-01");
        assertThat(page.locator(".timeline li.planned")).hasCount(1);

        page.locator(".acts a").click();
        form.fill("value", "25").fill("validFrom", "2098-01-01").fill("paragraph", "§ 12");
        form.press("Granska");
        assertThat(page.locator(".note.warn")).containsText("upphör 2097-12-31");
        form.press("Spara");
        assertThat(page.locator(".timeline li").first()).containsText("från 2097-01-01 till 2097-12-31");
        assertThat(page.locator(".history")).containsText("Värde: 25");

        page.locator(".timeline li").last().getByText("Ta tillbaka").click();
        assertThat(page.locator(".note.good")).containsText("Det tidigare gäller vidare");
        assertThat(page.locator(".timeline li")).hasCount(1);
        assertThat(page.locator(".timeline li")).containsText("från 2097-01-01 tills vidare");
        Form.on(page).press("Ta tillbaka");
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    void aDayThatIsTakenIsRefusedBesideTheField() {
        Page page = visit(Role.FORBUNDSCHEF).open("/forbund/charter-change?setting=CONTRIBUTION_DUE");
        Form form = Form.on(page);
        form.fill("value", "1 mars").fill("validFrom", "2017-01-01").press("Granska");
        assertThat(form.error("validFrom")).containsText("har redan ett värde");
        assertThat(form.input("value")).hasValue("1 mars");
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
