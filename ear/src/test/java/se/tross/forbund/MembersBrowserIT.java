package se.tross.forbund;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** The register of members: read by all, kept by the förbundschef and the board secretary. */
class MembersBrowserIT extends BrowserTest {

    private static final String REGISTER = "/forbund/members";

    @Test
    void theRegisterOfADayTellsWhoTakesPartAndWhoPays() {
        Page page = visit(Role.HANDLAGGARE).open(REGISTER + "?day=2018-05-02");
        assertThat(page.locator("h1")).hasText("Medlemmar");
        assertThat(page.locator(".head .chip")).hasText("Alla fyra parter är med");
        assertThat(page.locator(".strands .card").nth(2)).containsText("6 medlemmar");
        assertThat(row(page, "Arbetsförmedlingen")).containsText("Försäkringskassan betalar");
        assertThat(row(page, "Hylte kommun")).containsText("från 2017-01-01 tills vidare");
    }

    @Test
    void beforeTheBeginningThePageSaysWhatIsMissing() {
        Page page = visit(Role.REVISOR).open(REGISTER);
        page.locator("#day").fill("1 januari 2004");
        Form.on(page).press("Visa");
        assertThat(page.locator(".head .chip")).hasText("Registret är ofullständigt");
        assertThat(page.locator(".note.warn li")).hasCount(4);
        assertThat(page.locator("#day")).hasValue("2004-01-01");
    }

    @Test
    void beforeTheBeginningTheTableSaysSoOnce() {
        Page page = visit(Role.REVISOR).open(REGISTER + "?day=1904-01-01");
        assertThat(page.locator(".empty")).isVisible();
        assertThat(page.getByText("Här finns inget än.")).isHidden();
    }

    @Test
    void aDayThatCannotBeReadIsSaidAndTodayIsShown() {
        Page page = visit(Role.REVISOR).open(REGISTER + "?day=3/4");
        assertThat(page.locator(".errors li")).hasCount(1);
        assertThat(page.locator(".head .chip")).hasText("Alla fyra parter är med");
    }

    @Test
    void theOnlyRegionCannotLeaveAndThePageSaysWhy() {
        Page page = visit(Role.STYRELSESEKRETERARE).open(REGISTER);
        page.locator("table a", new Page.LocatorOptions().setHasText("Region Halland"))
                .click();
        assertThat(page.locator("button[aria-disabled=true]")).hasText("Avsluta medlemskapet");
        assertThat(page.locator("#why")).containsText("saknar förbundet en medlem av slaget region");
    }

    @Test
    void whoSavesSecondKeepsTheTextAndIsToldWhoWasFirst() {
        Page first = memberForm(visit(Role.FORBUNDSCHEF), "Laholms kommun");
        Page second = memberForm(visit(Role.STYRELSESEKRETERARE), "Laholms kommun");
        Form.on(first).fill("invoiceReference", "REF 1").press("Spara");
        assertThat(first.locator(".note.good")).isVisible();
        Form.on(second).fill("invoiceReference", "REF 2").press("Spara");
        assertThat(second.locator(".errors")).containsText("Frida Falk");
        assertThat(Form.on(second).input("invoiceReference")).hasValue("REF 2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EKONOM", "HANDLAGGARE", "LEDAMOT", "REVISOR", "ADMINISTRATOR"})
    void othersReadAndDoNotChange(Role role) {
        Visit visit = visit(role);
        Page page = visit.open(REGISTER);
        assertThat(page.locator(".acts .btn")).hasCount(0);
        page.locator("table a", new Page.LocatorOptions().setHasText("Hylte kommun"))
                .click();
        assertThat(page.locator(".acts .btn")).hasCount(0);
        assertThat(visit.answer("/forbund/member-add").status()).isEqualTo(403);
        visit.expectFaults();
    }

    @Test
    void whatIsNotAMemberOfTheForbundIsNotFound() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        for (String id : List.of("999999", "abc", "-1", "")) {
            assertThat(visit.answer("/forbund/member?id=" + id).status()).as(id).isEqualTo(404);
        }
        visit.expectFaults();
    }

    @Test
    void thePagesAreForEverybodyAndEveryScreen() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            Visit visit = visit(Role.FORBUNDSCHEF, look);
            Accessibility.check(visit.open(REGISTER));
            Accessibility.check(visit.open("/forbund/member-add"));
            Accessibility.check(memberForm(visit, "Hylte kommun"));
        }
    }

    @Test
    void theRegisterCostsAtMostTwelveStatements() {
        assertThat(StatementsOf.page(visit(Role.FORBUNDSCHEF).answer(REGISTER)))
                .isLessThanOrEqualTo(StatementsOf.AT_MOST);
    }

    private static Page memberForm(Visit visit, String name) {
        Page page = visit.open(REGISTER);
        page.locator("table a", new Page.LocatorOptions().setHasText(name)).click();
        page.locator(".acts a", new Page.LocatorOptions().setHasText("Ändra")).click();
        assertThat(page.locator("h1")).hasText("Ändra " + name);
        return page;
    }

    private static Locator row(Page page, String name) {
        return page.locator(
                "tbody tr",
                new Page.LocatorOptions().setHas(page.locator("th", new Page.LocatorOptions().setHasText(name))));
    }
}
