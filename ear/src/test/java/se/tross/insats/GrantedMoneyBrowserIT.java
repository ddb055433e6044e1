package se.tross.insats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;
import se.tross.shared.time.SwedishTime;

/** Money comes to an insats by a § of the board, and leaves by four eyes. */
class GrantedMoneyBrowserIT extends BrowserTest {

    private static final String WAITING = "Valvet (påhittad)";

    @Test
    void aProposalShowsWhatItTakesAndGoesToTheBoard() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        Page chief = visit.open("/insats/insatser");
        chief.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WAITING))
                .click();
        chief.locator("section[aria-labelledby=grants] a").first().click();
        assertThat(chief.locator(".head .chip")).hasText("föreslagen för styrelsen");
        String address = chief.url();
        assertThat(StatementsOf.page(visit.answer(address))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        assertThat(chief.locator("section[aria-labelledby=room] tbody tr")).hasCount(1);
        Accessibility.check(chief);
        Accessibility.check(visit(Role.FORBUNDSCHEF, Look.PHONE).open(address));

        chief.locator("#takeBack").click();
        assertThat(chief.locator(".note.good")).containsText("utkast igen");
        chief.locator(".head a", new Page.LocatorOptions().setHasText("Ändra")).click();
        chief.getByLabel("Belopp för 2018").fill("1,2 mkr kr");
        chief.getByLabel("Ägaren har sagt ja genom").fill("");
        press(chief, "Spara utkastet");
        assertThat(chief.locator(".errors")).isVisible();
        assertThat(chief.getByLabel("Belopp för 2018")).hasValue("1,2 mkr kr");
        chief.getByLabel("Belopp för 2018").fill("999 mkr");
        press(chief, "Spara utkastet");
        press(chief, "Lämna till styrelsen");
        assertThat(chief.locator(".errors")).containsText("Ägarens samtycke saknas");
        assertThat(chief.locator("main")).containsText("Sänk beloppet eller ändra budgeten först");
        chief.locator(".head a", new Page.LocatorOptions().setHasText("Ändra")).click();
        Accessibility.check(chief);
        chief.getByLabel("Belopp för 2018").fill("30 tkr");
        chief.getByLabel("Ägaren har sagt ja genom").fill("Förvaltningschefen (exempel)");
        press(chief, "Spara utkastet");
        press(chief, "Lämna till styrelsen");
        assertThat(chief.locator(".note.good")).containsText("klart för styrelsen");

        chief.locator(".head a", new Page.LocatorOptions().setHasText("Lägg på dagordningen"))
                .click();
        assertThat(chief.locator("main")).containsText("Bevilja medel till " + WAITING);
        press(chief, "Lägg på dagordningen");
        assertThat(chief.locator(".papers li")).hasCount(1);
        String matter = chief.url();
        chief.navigate(address);
        assertThat(chief.locator("#takeBack")).hasCount(0);
        chief.navigate(matter);
        chief.locator("#remove").click();
        chief.waitForLoadState();
        chief.navigate(address);
        assertThat(chief.locator("#takeBack")).hasCount(1);
    }

    private static final String AGREED = "Stigen (påhittad)";

    @Test
    void whatIsAskedForIsCheckedAttestedByAnotherAndPaid() {
        Visit chiefs = visit(Role.FORBUNDSCHEF);
        Page chief = chiefs.open("/insats/insatser?year=2018");
        chief.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(AGREED))
                .first()
                .click();
        chief.locator(
                        "section[aria-labelledby=grants] a",
                        new Page.LocatorOptions().setHasText("Pengar, avtal och rekvisitioner"))
                .click();
        assertThat(chief.locator("h1")).hasText("Pengar till " + AGREED);
        String money = chief.url();
        assertThat(StatementsOf.page(chiefs.answer(money))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        assertThat(chief.locator("section[aria-labelledby=requisitions] li")).hasCount(5);
        assertThat(chief.locator("section[aria-labelledby=agreements]")).containsText("undertecknad");
        Accessibility.check(chief);
        Accessibility.check(visit(Role.FORBUNDSCHEF, Look.PHONE).open(money));

        Page clerk = visit(Role.EKONOM).open(money);
        clerk.locator(".head a", new Page.LocatorOptions().setHasText("Rekvirera pengar"))
                .click();
        clerk.getByLabel("Belopp").fill("9 mkr");
        clerk.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Gäller från"))
                .fill("2018-04-01");
        clerk.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Gäller till"))
                .fill("2018-05-31");
        press(clerk, "Rekvirera");
        assertThat(clerk.locator(".field.wrong .error")).containsText("för högt");
        assertThat(clerk.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Gäller till")))
                .hasValue("2018-05-31");
        Accessibility.check(clerk);
        clerk.getByLabel("Belopp").fill("1 000");
        press(clerk, "Rekvirera");
        assertThat(clerk.locator(".note.good")).containsText("är rekvirerade");
        String requisition = clerk.url();
        press(clerk, "Kontrollera");
        assertThat(clerk.locator("#attester")).isDisabled();
        assertThat(clerk.locator("#why")).containsText("En annan person attesterar");
        Accessibility.check(clerk);
        clerk.navigate("/");
        String attest = "Attestera rekvisitionen på 1\u00a0000\u00a0kr från " + AGREED;
        assertThat(clerk.locator("main")).not().containsText(attest);
        assertThat(StatementsOf.page(chiefs.answer("/"))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        assertThat(chief.locator("main")).containsText(attest);
        Accessibility.check(chief);

        chief.navigate("/insats/requisitions");
        assertThat(chief.locator("section[aria-labelledby=waiting]")).containsText("1\u00a0000\u00a0kr");
        Accessibility.check(chief);
        assertThat(StatementsOf.page(chiefs.answer(requisition))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        press(chief, "Attestera");
        assertThat(chief.locator(".note.good")).containsText("kan betalas");
        chief.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Betald den"))
                .fill("2090-01-01");
        press(chief, "Markera som betald");
        assertThat(chief.locator(".field.wrong .error")).containsText("efter i dag");
        chief.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Betald den"))
                .fill(LocalDate.now(SwedishTime.ZONE).toString());
        press(chief, "Markera som betald");
        assertThat(chief.locator(".head .chip")).hasText("betald");
    }

    @Test
    void moreMoneyIsProposedWhileTheInsatsGoesOn() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        Page chief = visit.open("/insats/insatser?year=2018");
        chief.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(AGREED))
                .first()
                .click();
        String insats = chief.url();
        assertThat(StatementsOf.page(visit.answer(insats))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        assertThat(chief.locator("main .note").first()).containsText("Rekvisition");
        chief.locator("section[aria-labelledby=grants] a", new Page.LocatorOptions().setHasText("Föreslå mer pengar"))
                .click();
        int year = LocalDate.now(SwedishTime.ZONE).getYear();
        assertThat(chief.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Första dagen")))
                .hasValue(LocalDate.now(SwedishTime.ZONE).toString());
        chief.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Sista dagen"))
                .fill(year + "-12-31");
        chief.locator("[id$=goals]").fill("Fler ska hinna med.");
        chief.getByLabel("Belopp för " + year).fill("25 tkr");
        chief.getByLabel("Ägaren har sagt ja genom").fill("Förvaltningschefen (exempel)");
        chief.locator("[id$=consentOn]").fill("2018-05-02");
        Accessibility.check(chief);
        press(chief, "Spara utkastet");
        String proposal = chief.url();
        press(chief, "Lämna till styrelsen");
        assertThat(chief.locator(".note.good")).containsText("klart för styrelsen");
        chief.navigate(insats);
        assertThat(chief.locator(".head .chip")).hasText("pågående");
        assertThat(chief.locator("section[aria-labelledby=grants]")).containsText("föreslagen för styrelsen");
        Accessibility.check(chief);
        chief.navigate(proposal);
        chief.locator("#takeBack").click();
        chief.locator("#discard").click();
        assertThat(chief.locator(".head .chip")).hasText("pågående");
    }

    @Test
    void whatIsSetForMoneyIsReadAndWrittenByTheChiefAlone() {
        Visit visit = visit(Role.EKONOM);
        assertThat(visit.answer("/insats/money-settings").status()).isEqualTo(403);
        visit.expectFaults();
        Page chief = visit(Role.FORBUNDSCHEF).open("/insats/money-settings");
        Accessibility.check(chief);
        String body = chief.getByLabel("Mallens text").inputValue();
        chief.getByLabel("Mallens text").fill(body + "\n{ägaren}");
        chief.locator("#saveTemplate").click();
        assertThat(chief.locator(".field.wrong .error")).containsText("ägaren");
        chief.getByLabel("Mallens text").fill(body);
        chief.locator("#saveTemplate").click();
        assertThat(chief.locator(".note.good")).containsText("ny version");
    }

    private static void press(Page page, String button) {
        page.locator("main input[type=submit], .head input[type=submit]")
                .and(page.locator("[value='" + button + "']"))
                .click();
        page.waitForLoadState();
    }
}
