package se.tross.insats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** The register of insatser, as members' staff read it and the office keeps it. */
class InsatserBrowserIT extends BrowserTest {

    private static Locator row(Page page, String text) {
        return page.locator("main tbody tr", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private static void act(Page page, String text) {
        page.locator("main a", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }

    @Test
    void allInsatserOfAYearAsATableAndAlongTheTime() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            Visit visit = visit(Role.HANDLAGGARE, look);
            Response answer = visit.answer("/insats/insatser?year=2018");
            assertThat(StatementsOf.page(answer)).isLessThanOrEqualTo(StatementsOf.AT_MOST);
            Page page = visit.page();
            assertThat(row(page, "IST Varberg")).isVisible();
            assertThat(page.locator(".cards").first()).containsText("16\u00a0417\u00a0000");
            assertThat(page.locator(".head .acts a", new Page.LocatorOptions().setHasText("Registrera")))
                    .hasCount(0);
            Accessibility.check(page);
            act(page, "Tidslinje");
            assertThat(page.locator(".timeline")).containsText("från 2013-01-01, tills vidare");
            Accessibility.check(page);
            answer = visit.answer("/insats/insatser?year=2018&find.municipalities=Hylte&find.area=rehabilitering");
            assertThat(StatementsOf.page(answer)).isLessThanOrEqualTo(StatementsOf.AT_MOST);
            assertThat(page.locator("main tbody tr")).hasCount(2);
            act(page, "IST Halmstad och Hylte");
            assertThat(page.locator("section[aria-labelledby=together]")).containsText("Hylte kommun");
            assertThat(page.locator("section[aria-labelledby=money]")).containsText("3\u00a0167\u00a0000");
            Accessibility.check(page);
        }
    }

    @Test
    void whatAnInsatsIsHeldToStandsBesideWhatReportsHaveCounted() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK_PHONE)) {
            Visit visit = visit(Role.FORBUNDSCHEF, look);
            Page page = visit.open("/insats/insatser?year=2018");
            act(page, "IST Falkenberg");
            page.locator(".head a", new Page.LocatorOptions().setHasText("Mer om insatsen"))
                    .click();
            Response answer = visit.answer(page.url().replaceAll("^https?://[^/]+", ""));
            assertThat(StatementsOf.page(answer)).isLessThanOrEqualTo(StatementsOf.AT_MOST);
            assertThat(page.locator("section[aria-labelledby=goals] .chip")).hasText("nått");
            assertThat(page.locator("section[aria-labelledby=goals]")).containsText("minst 50\u00a0%, mäts");
            assertThat(page.locator("section[aria-labelledby=goals]")).containsText("5 av 7 (71\u00a0%)");
            Accessibility.check(page);
        }
    }

    @Test
    void anIdeaIsRegisteredAndDoneTogether() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        Page page = visit.open("/insats/insats-add");
        Form form = Form.on(page)
                .choose("direction", "Strukturövergripande")
                .choose("countMethod", "Medlemmarna registrerar deltaganden")
                .fill("name", "Nätverk för praktik")
                .fill("code", "IST-VBG")
                .fill("startsOn", "2027-03-01")
                .fill("endsOn", "2027-02-01");
        form.press("Registrera");
        assertThat(form.error("code")).containsText("används redan");
        assertThat(form.error("countMethod")).containsText("inga deltagare");
        assertThat(form.error("endsOn")).containsText("före den första");
        assertThat(form.input("name")).hasValue("Nätverk för praktik");
        Accessibility.check(page);
        form.choose("countMethod", "Endast antal")
                .fill("code", "PRAKTIK")
                .fill("endsOn", "2028-02-29")
                .press("Registrera");
        assertThat(page.locator(".note.good")).containsText("Nätverk för praktik är registrerad");
        String insats = page.url();
        assertThat(StatementsOf.page(page.navigate(insats))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        assertThat(page.locator("section[aria-labelledby=together]")).containsText("Insatsägaren saknas");
        Accessibility.check(page);

        act(page, "Ändra vilka som samverkar");
        page.getByLabel("Hylte kommun").check();
        Form.on(page).choose("owner", "Varbergs kommun").press("Spara");
        assertThat(Form.on(page).error("parties")).containsText("räknas tillsammans som en part");
        assertThat(page.getByLabel("Hylte kommun")).isChecked();
        Accessibility.check(page);
        page.getByLabel("Region Halland").check();
        Form.on(page).fill("others", "Föreningen Framåt").press("Spara");
        assertThat(page.locator("section[aria-labelledby=together]")).containsText("Föreningen Framåt");
        assertThat(page.locator("section[aria-labelledby=together] .note")).hasCount(0);

        act(page, "Ändra målgrupper");
        page.getByLabel("Unga utan arbete och studier").check();
        page.getByLabel("Varbergs kommun").check();
        Accessibility.check(page);
        Form.on(page).press("Spara");
        assertThat(page.locator("section[aria-labelledby=scope]")).containsText("Unga utan arbete");

        act(page, "Mer om insatsen");
        act(page, "Ändra finansieringen");
        form = Form.on(page)
                .fill("year", "2026")
                .choose("source", "Part, pengar")
                .fill("amount", "0,01");
        form.press("Spara");
        assertThat(form.error("year")).containsText("pågår inte 2026");
        assertThat(form.error("payer")).containsText("vem som betalar");
        Accessibility.check(page);
        form.fill("year", "2027").fill("payer", "Region Halland").press("Spara");
        assertThat(page.locator("section[aria-labelledby=parts]")).containsText("2027: Region Halland");
        assertThat(page.locator("section[aria-labelledby=parts]")).containsText("0,01");

        page.navigate(insats);
        act(page, "Mer om insatsen");
        act(page, "Lägg till en kontaktperson");
        form = Form.on(page).fill("person", "Sara 19121212-1212").fill("email", "sara.sund");
        form.press("Spara");
        assertThat(form.error("email")).containsText("Kontrollera adressen");
        assertThat(form.error("duties")).containsText("minst en uppgift");
        page.getByLabel("Skriver tertialrapporter").check();
        form.fill("email", "sara@region.example").press("Spara");
        assertThat(page.locator("main")).containsText("personnummer");
        assertThat(form.input("email")).hasValue("sara@region.example");
        form.fill("person", "Sara Sund").press("Spara");
        act(page, "Mer om insatsen");
        assertThat(page.locator("section[aria-labelledby=contacts]")).containsText("sara@region.example");
        assertThat(page.locator("section[aria-labelledby=financing]")).containsText("Region Halland");
        assertThat(StatementsOf.page(page.navigate(page.url()))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Accessibility.check(page);

        page.navigate(insats);
        act(page, "Kopiera");
        assertThat(Form.on(page).input("name")).hasValue("");
        assertThat(Form.on(page).input("startsOn")).hasValue("2027-03-01");
    }

    @Test
    void anInsatsIsReportedForTheLastTimeAndTakenOver() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        Page page = visit.open("/insats/insatser?year=all&find.code=UPPH&col=name&col=code");
        row(page, "upphandling").locator("a").first().click();
        act(page, "Slutrapport och övertagande");
        Form form = Form.on(page).fill("results", "Tolv upphandlingar med sociala krav.");
        form.press("Lämna in");
        assertThat(form.error("lessons")).containsText("Fältet är tomt");
        assertThat(form.input("results")).hasValue("Tolv upphandlingar med sociala krav.");
        Accessibility.check(page);
        form.fill("economy", "Allt användes.")
                .fill("lessons", "Börja med de största köparna.")
                .fill("takeover", "Regionens inköpsavdelning.")
                .press("Lämna in");
        assertThat(page.locator(".note.good")).containsText("inlämnad");
        assertThat(StatementsOf.page(page.navigate(page.url()))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Accessibility.check(page);

        Form.on(page).press("Begär komplettering");
        assertThat(Form.on(page).error("question")).containsText("Skriv vad som saknas");
        Form.on(page).fill("checkOn", "2018-01-01").press("Godkänn slutrapporten");
        assertThat(Form.on(page).error("checkOn")).containsText("har redan varit");
        Form.on(page).fill("checkOn", "2040-01-31").press("Godkänn slutrapporten");
        assertThat(page.locator("main")).containsText("Skulle följas upp 2040-01-31");
        Accessibility.check(page);

        page.getByLabel("Parterna har tagit över den", new Page.GetByLabelOptions().setExact(true))
                .check();
        Form.on(page).fill("account", "En tjänst och ett nätverk.").press("För in svaret");
        assertThat(Form.on(page).error("takenOverBy")).containsText("vem som har tagit över");
        Form.on(page).fill("takenOverBy", "Region Halland").press("För in svaret");
        assertThat(page.locator(".head .chip")).hasText("implementerad");
        Accessibility.check(page);
    }

    @Test
    void whatIsDecidedIsChangedByADecision() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        Page page = visit.open("/insats/insatser?year=all&find.code=PARADIGM&col=name&col=code");
        row(page, "PARADIGM").locator("a").first().click();
        assertThat(page.locator("h1")).containsText("PARADIGM");
        String insats = page.url();
        act(page, "Mer om insatsen");
        act(page, "Föreslå en ändring");
        Form form =
                Form.on(page).choose("kind", "Tiden").fill("day", "2021-02-28").fill("reason", "Fler i kö.");
        form.press("Spara");
        assertThat(form.error("day")).containsText("Så är det redan");
        assertThat(form.input("reason")).hasValue("Fler i kö.");
        Accessibility.check(page);
        form.fill("day", "2021-06-30").press("Spara");
        assertThat(page.locator("main")).containsText("Sista dagen för PARADIGM blir 2021-06-30");
        assertThat(StatementsOf.page(page.navigate(page.url()))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Accessibility.check(page);
        Form.on(page)
                .choose("rule", "1.1 Inköp och avtal inom beslutad budget")
                .fill("decidedOn", "2018-02-12")
                .press("Besluta");
        assertThat(page.locator(".note.good")).containsText("Ändringen gäller");
        assertThat(page.locator("main")).containsText("D 2018:");

        page.navigate(insats);
        act(page, "Mer om insatsen");
        act(page, "Föreslå en ändring");
        Form.on(page)
                .choose("kind", "Att insatsen upphör i förtid")
                .fill("day", "2020-12-31")
                .fill("reason", "ESF betalar inte längre.")
                .press("Spara");
        assertThat(page.locator("#delegation")).hasCount(0);
        Form.on(page).press("Klar för styrelsen");
        assertThat(page.locator(".head .chip")).hasText("till styrelsen");
        page.locator("details.card summary").click();
        Form.on(page).fill("paragraph", "§ 7").fill("date", "2018-03-16").press("För in beslutet");
        assertThat(page.locator("main")).containsText("§ 7, 2018-03-16");
        page.navigate(insats);
        assertThat(page.locator(".head .chip")).hasText("avslutad i förtid");
        Accessibility.check(page);
    }

    @Test
    void everybodyReadsWhatIsWrittenForEverybodyAndNothingElse() {
        Visit office = visit(Role.STYRELSESEKRETERARE);
        Page page = office.open("/insats/insatser?year=all&find.code=IOP&col=name&col=code");
        row(page, "Skoopi").locator("a").first().click();
        act(page, "Text för den öppna sidan");
        page.getByLabel("Visa insatsen på den öppna sidan").check();
        Form form = Form.on(page).fill("outcome", "Ring 19121212-1212.");
        form.press("Spara");
        assertThat(form.error("about")).containsText("Skriv vad insatsen är");
        form.fill("about", "Sociala företag får stöd att växa.").press("Spara");
        assertThat(page.locator("main")).containsText("personnummer");
        assertThat(form.input("about")).hasValue("Sociala företag får stöd att växa.");
        Accessibility.check(page);
        form.fill("outcome", "Två nya företag.").press("Spara");
        assertThat(page.locator(".note.good")).containsText("visas på den öppna sidan");
        String forbund = page.url().replaceAll(".*[?&]f=(\\d+).*", "$1");

        for (Look look : List.of(Look.DESKTOP, Look.DARK_PHONE)) {
            Visit anybody = stranger(look);
            Response answer = anybody.answer("/public/insatser?f=" + forbund);
            assertThat(StatementsOf.page(answer)).isLessThanOrEqualTo(StatementsOf.AT_MOST);
            Page open = anybody.page();
            assertThat(open.locator("main")).containsText("Sociala företag får stöd att växa.");
            assertThat(open.locator("main")).containsText("Två nya företag.");
            assertThat(open.locator("main")).not().containsText("Vem som äger insatsen är ett exempel");
            Accessibility.check(open);
        }
    }
}
