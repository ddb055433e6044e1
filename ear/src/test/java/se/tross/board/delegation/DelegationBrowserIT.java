package se.tross.board.delegation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** The order of delegation, decisions under it, and urgent decisions, as the office keeps them and the board reads them. */
class DelegationBrowserIT extends BrowserTest {

    @Test
    void theOrderOfADayAndWhatWasDecidedUnderIt() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            Visit visit = visit(Role.LEDAMOT, look);
            Response answer = visit.answer("/board/delegation?day=2018-02-01");
            assertThat(StatementsOf.page(answer)).isLessThanOrEqualTo(StatementsOf.AT_MOST);
            Page page = visit.page();
            assertThat(row(page, "1.1")).containsText("Inköp och avtal inom beslutad budget");
            assertThat(page.locator(".head .acts a")).hasCount(0);
            assertThat(page.locator("section[aria-labelledby=own]")).containsText("6 kap. 38 §");
            Accessibility.check(page);
            page.locator(".parts a").nth(1).click();
            assertThat(row(page, "D 2018:2")).containsText("PARADIGM");
            Accessibility.check(page);
            page.locator(".parts a").nth(2).click();
            assertThat(page.locator("section[aria-labelledby=capsulam]")).containsText("per capsulam");
            assertThat(row(page, "O 2018:1")).containsText("Förlängd ansökningstid");
            Accessibility.check(page);
        }
    }

    @Test
    void aDelegationAndADecisionUnderItFromTheFirstDayToTheLast() {
        Page page = visit(Role.STYRELSESEKRETERARE).open("/board/delegation-rule-add");
        Form form = Form.on(page)
                .fill("number", "1.1")
                .fill("type", "Avtal om telefoni")
                .choose("subject", "Verksamhetens mål, inriktning, omfattning eller kvalitet")
                .fill("delegate", "Förbundschefen")
                .fill("ceiling", "25 tkr")
                .fill("paragraph", "§ 12")
                .fill("decidedOn", "2018-02-09");
        form.press("Lägg till delegation");
        assertThat(form.error("subject")).containsText("kan inte delegeras");
        Accessibility.check(page);
        form.choose("subject", "Löpande ärenden").press("Lägg till delegation");
        assertThat(form.error("number")).containsText("används redan");
        assertThat(form.input("ceiling")).hasValue("25\u00a0000");
        form.fill("number", "9.1").press("Lägg till delegation");
        assertThat(page.locator(".note.good")).containsText("Delegationen 9.1 är tillagd");
        String rule = page.url();
        Accessibility.check(page);

        act(page, "För in beslut");
        assertThat(Form.on(page).input("decidedBy")).hasValue("Frida Falk");
        form = Form.on(page)
                .fill("decidedOn", "2018-02-12")
                .fill("decidedBy", "Sven Svensson")
                .fill("text", "Avtal om telefoni för tre år.")
                .fill("amount", "25 001");
        form.press("För in beslut");
        assertThat(form.error("amount")).containsText("större än delegationens gräns");
        assertThat(form.error("decidedBy")).containsText("Sven Svensson");
        Accessibility.check(page);
        form.fill("amount", "24 000").fill("decidedBy", "Frida Falk").press("För in beslut");
        assertThat(page.locator(".note.good")).containsText("fått sitt nummer");
        assertThat(page.locator("h1")).containsText("D 2018:");
        assertThat(page.locator(".head .chip")).hasText("Anmäls vid nästa sammanträde");
        page.locator(".path").click();
        assertThat(page.locator(".origin:popover-open")).containsText("§ 12");
        Accessibility.check(page);

        page.navigate(rule);
        assertThat(page.locator("section[aria-labelledby=decisions]")).containsText("Avtal om telefoni för tre år");
        act(page, "Avsluta delegationen");
        Form.on(page).fill("lastDay", "2018-01-31").press("Avsluta delegationen");
        assertThat(Form.on(page).error("lastDay")).containsText("före första dagen");
        Form.on(page).fill("lastDay", "2018-12-31").press("Avsluta delegationen");
        assertThat(page.locator(".note.good")).containsText("till och med 2018-12-31");
        assertThat(page.locator(".head .chip")).hasText("Gäller inte i dag");
        assertThat(page.locator(".history")).containsText("Gäller till och med: 2018-12-31");
    }

    @Test
    void whatCannotWaitNeedsTheBoardsLeaveAndComesOnTheNextAgenda() {
        Page page = visit(Role.STYRELSESEKRETERARE).open("/board/delegation-urgent");
        act(page, "För in brådskande beslut");
        Form form = Form.on(page);
        choose(page, "empowerment", "Lars Lind");
        form.fill("decidedOn", "2017-11-01").fill("text", "Tillfällig lokal för utbildning.");
        form.press("För in brådskande beslut");
        assertThat(form.error("urgency")).isVisible();
        form.fill("urgency", "Lokalen stängdes med en dags varsel.").press("För in brådskande beslut");
        assertThat(form.error("empowerment")).containsText("hade inte styrelsens bemyndigande");
        Accessibility.check(page);
        form.fill("decidedOn", "2018-01-30").press("För in brådskande beslut");
        assertThat(page.locator(".note.good")).containsText("anmäls vid nästa sammanträde");
        assertThat(page.locator(".head .chip")).containsText("Anmäls 2018-02-09");
        Accessibility.check(page);

        page.navigate("/board/delegation-empower");
        choose(page, "mandate", "Anna Aspgren");
        Form.on(page).fill("paragraph", "§").fill("decidedOn", "2018-02-09").press("Ge rätt");
        assertThat(Form.on(page).error("paragraph")).containsText("Styrelsens beslut saknas");
        Form.on(page).fill("paragraph", "§ 13").press("Ge rätt");
        Locator anna = page.locator(
                "section[aria-labelledby=empowered] li", new Page.LocatorOptions().setHasText("Anna Aspgren"));
        assertThat(anna).containsText("§ 13, 2018-02-09");
        anna.locator("a").click();
        Form.on(page).fill("lastDay", "2018-12-31").press("Avsluta");
        assertThat(page.locator(".note.good")).containsText("till och med 2018-12-31");
        assertThat(anna.locator("a")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEDAMOT,       delegation-decide,             403
            LEDAMOT,       delegation-urgent-decide,      403
            EKONOM,        delegation-rule-add,           403
            EKONOM,        delegation-empower,            403
            EKONOM,        delegation-rule-end?id=1,      403
            ADMINISTRATOR, delegation-decisions,          403
            FORBUNDSCHEF,  delegation-rule?id=999999,     404
            FORBUNDSCHEF,  delegation-decision?id=999999, 404
            FORBUNDSCHEF,  delegation-decide?rule=x,      404
            """)
    void whoMayWhatAndWhatIsNotThere(Role role, String page, int status) {
        Visit visit = visit(role);
        assertThat(visit.answer("/board/" + page).status()).isEqualTo(status);
        visit.expectFaults();
    }

    private static Locator row(Page page, String number) {
        return page.locator(
                "main tbody tr",
                new Page.LocatorOptions().setHas(page.locator("th", new Page.LocatorOptions().setHasText(number))));
    }

    private static void choose(Page page, String select, String label) {
        Locator list = Form.on(page).input(select);
        String value = list.locator("option", new Locator.LocatorOptions().setHasText(label))
                .first()
                .getAttribute("value");
        list.selectOption(new SelectOption().setValue(value));
    }

    private static void act(Page page, String words) {
        page.locator(".acts a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
    }
}
