package se.tross.insats.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.TestSystem;
import se.tross.shared.harness.Visit;

/** From the first letter to a recommendation: a member's official, somebody outside with a telephone, and the beredningsgrupp. */
class ApplicationBrowserIT extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("(\\S+/public/application\\?key=[\\w-]+&f=\\d+)");
    private static final LocalDate TODAY = LocalDate.now(Clock.systemDefaultZone());
    private static final int YEAR = TODAY.getYear() + 1;

    private static Locator field(Page page, String name) {
        return page.locator("[id='" + name + "']");
    }

    private static Locator error(Page page, String name) {
        return page.locator("[data-error='" + name + "']");
    }

    private static void fill(Page page, Map<String, String> texts) {
        texts.forEach((name, text) -> {
            if ("select".equals(field(page, name).evaluate("one => one.localName"))) {
                field(page, name).selectOption(text);
            } else {
                field(page, name).fill(text);
            }
        });
    }

    private static void goOn(Page page) {
        page.locator("#application button.main").click();
    }

    private static void isSaved(Page page) {
        assertThat(page.locator("#app-status")).containsText("Sparat");
    }

    @Test
    void anApplicationIsWrittenByLinkHandedInAndJudged() {
        Visit applicant = visit(Role.HANDLAGGARE);
        Page page = applicant.open("/insats/applications");
        Accessibility.check(page);
        Form.on(page).fill("title", "Vägledarna").press("Börja ansökan");
        assertThat(page.locator("#done")).hasText("0 av 5 klara");
        assertThat(page.locator("main .chip").first()).hasText("Utkast, 0 av 5 klara");
        String own = page.url().replaceAll("^https?://[^/]+", "");
        assertThat(StatementsOf.page(applicant.answer(own))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Accessibility.check(page);
        Form.on(page)
                .fill("name", "Olga Ort")
                .fill("email", "olga.ort@exempel.invalid")
                .press("Bjud in");
        assertThat(page.locator(".note.good")).containsText("Ett brev till Olga Ort");

        Visit office = visit(Role.STYRELSESEKRETERARE);
        Visit outside = stranger(Look.PHONE);
        Page phone = outside.open(linkOf(office));
        assertThat(phone.locator(".lead")).containsText("Olga Ort, du skriver");
        Accessibility.check(phone);
        Accessibility.assertNoSidewaysScrolling(phone);
        writeBasics(phone);
        twoInOneField(page, phone);
        goOn(phone);
        writeQuestions(phone);
        writeBudget(phone);
        writeGoals(phone);
        writePlan(phone);
        assertThat(phone.locator("#done")).hasText("5 av 5 klara");
        phone.locator("[id$=handIn]").click();
        assertThat(phone.locator(".note.good")).containsText("Ansökan är inlämnad");
        assertThat(phone.locator("main .chip").first()).containsText("Väntar på beredningsgruppen, senast");
        assertThat(phone.locator("#closed")).containsText("läses nu");
        Accessibility.check(phone);
        String preparation = judge();
        askForMore(office, preparation);
        phone.reload();
        assertThat(phone.locator(".note.warn")).containsText("Vem tar över?");
        theLinkEnds(applicant, own, outside);
    }

    /** The letter as the office reads it in the outbox. */
    private static String linkOf(Visit office) {
        Page page = office.open("/outbox?q=olga.ort");
        page.locator("table tbody tr", new Page.LocatorOptions().setHasText("Vägledarna"))
                .first()
                .locator("a")
                .first()
                .click();
        Matcher link = LINK.matcher(page.locator(".letter").innerText());
        assertThat(link.find()).isTrue();
        return link.group(1).substring(TestSystem.address().length());
    }

    private static void writeBasics(Page page) {
        fill(page, Map.of("code", "IST-VBG", "targetGroup", "Unga, till exempel 19121212-1212"));
        field(page, "area").focus();
        assertThat(error(page, "code")).containsText("används redan");
        assertThat(error(page, "targetGroup")).containsText("personnummer");
        assertThat(field(page, "targetGroup")).hasValue("Unga, till exempel 19121212-1212");
        fill(page, Map.of("party.1.organisation", "Halmstads kommun", "party.2.organisation", "Hylte kommun"));
        field(page, "area").focus();
        assertThat(error(page, "party.1.organisation")).containsText("räknas tillsammans som en part");
        fill(
                page,
                Map.of(
                        "code", "VAGLED",
                        "targetGroup", "Unga utan arbete",
                        "party.2.organisation", "Region Halland",
                        "direction", "INDIVIDUAL",
                        "countMethod", "REGISTERED",
                        "area", "Halmstad",
                        "ageFrom", "18",
                        "ageTo", "29",
                        "startsOn", YEAR + "-01-01",
                        "endsOn", (YEAR - 1) + "-12-31"));
        page.locator("[name='t:owner']").first().check();
        page.locator("#goalArea")
                .evaluate(
                        "one => { one.selectedIndex = 1; one.dispatchEvent(new Event('input', { bubbles: true })); }");
        assertThat(error(page, "endsOn")).containsText("före den första");
        field(page, "endsOn").fill(YEAR + "-12-31");
        field(page, "area").focus();
        assertThat(error(page, "endsOn")).hasText("");
        isSaved(page);
    }

    /** What somebody else has written in the same field is shown, and one chooses. */
    private static void twoInOneField(Page desk, Page phone) {
        desk.reload();
        field(desk, "purpose").fill("Hannas text");
        field(desk, "code").focus();
        isSaved(desk);
        field(phone, "purpose").fill("Olgas text");
        field(phone, "area").focus();
        assertThat(error(phone, "purpose")).containsText("Hannas text");
        assertThat(field(phone, "purpose")).hasValue("Olgas text");
        Accessibility.check(phone);
        error(phone, "purpose").locator("button").first().click();
        assertThat(error(phone, "purpose")).hasText("");
        isSaved(phone);
        desk.reload();
        assertThat(field(desk, "purpose")).hasValue("Olgas text");
    }

    private static void writeQuestions(Page page) {
        assertThat(page.locator("#questions")).isVisible();
        Accessibility.check(page);
        for (int i = 1; i <= 6; i++) {
            field(page, "answer." + i).fill("Svar " + i);
        }
        page.reload(); // what was just typed is kept all the same
        assertThat(field(page, "answer.6")).hasValue("Svar 6");
        goOn(page);
    }

    private static void writeBudget(Page page) {
        assertThat(page.locator("#costs")).isVisible();
        fill(
                page,
                Map.of(
                        "cost.1.type",
                        "STAFF",
                        "cost.1.text",
                        "En vägledare",
                        "cost.1." + YEAR,
                        "600 tkr",
                        "finance.1.source",
                        "FORBUND",
                        "finance.1." + YEAR,
                        "600 000,01",
                        "count.WOMEN.UNDER_25",
                        "10"));
        field(page, "cost.1.text").focus();
        assertThat(error(page, "sum." + YEAR)).containsText("Skillnaden är");
        Accessibility.check(page);
        Accessibility.assertNoSidewaysScrolling(page);
        field(page, "finance.1." + YEAR).fill("0,6 mkr");
        field(page, "cost.1.text").focus();
        assertThat(error(page, "sum." + YEAR)).hasText("");
        assertThat(page.locator("[data-sum='apart." + YEAR + "']")).hasText("0\u00a0kr");
        goOn(page);
    }

    private static void writeGoals(Page page) {
        fill(page, Map.of("goal.1.layer", "INDIVIDUAL", "goal.1.goal", "Arbete", "goal.1.definition", "Anställning"));
        field(page, "goal.1.goal").focus();
        assertThat(page.locator("[data-goal='1']")).hasText("utkast, räknas inte än");
        fill(
                page,
                Map.of(
                        "goal.1.numerator", "Avslut till arbete",
                        "goal.1.denominator", "Alla avslut",
                        "goal.1.target", "40",
                        "goal.1.measuredOn", YEAR + "-12-31"));
        field(page, "goal.1.goal").focus();
        assertThat(page.locator("[data-goal='1']")).hasText("räknas som mål");
        Accessibility.check(page);
        goOn(page);
    }

    private static void writePlan(Page page) {
        fill(page, Map.of("plan.1.what", "Anställ", "plan.1.owner", "Halmstads kommun", "plan.1.on", YEAR + "-02-01"));
        field(page, "plan.1.what").focus();
        isSaved(page);
        assertThat(page.locator("#done")).hasText("5 av 5 klara");
        Accessibility.check(page);
    }

    private String judge() {
        Visit group = visit(Role.BEREDARE);
        assertThat(StatementsOf.page(group.answer("/insats/preparations"))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Page page = group.page();
        Accessibility.check(page);
        page.locator("main tbody tr", new Page.LocatorOptions().setHasText("Vägledarna"))
                .locator("a")
                .first()
                .click();
        String address = page.url().replaceAll("^https?://[^/]+", "");
        assertThat(StatementsOf.page(group.answer(address))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Accessibility.check(page);
        Form form = Form.on(page);
        for (int i = 1; i <= 4; i++) {
            form.choose("grade" + i, "Uppfyller väl");
        }
        form.fill("reason1", "Visat med siffror").press("Spara bedömningen");
        assertThat(form.error("reason2")).containsText("Skriv en text");
        assertThat(form.input("reason1")).hasValue("Visat med siffror");
        for (int i = 2; i <= 4; i++) {
            form.fill("reason" + i, "Väl beskrivet");
        }
        form.press("Spara bedömningen");
        assertThat(page.locator(".note.good")).containsText("Din bedömning är sparad");
        page.locator("summary", new Page.LocatorOptions().setHasText("Rekommendera"))
                .click();
        form.choose("advice", "Bevilja")
                .fill("reason", "Behovet är visat")
                .fill("present", "Alla")
                .press("Rekommendera");
        assertThat(page.locator("section[aria-labelledby=advice-h]")).containsText("Behovet är visat");
        return address;
    }

    private static void askForMore(Visit office, String preparation) {
        Page page = office.open(preparation);
        Form form = Form.on(page).fill("wanted", "Vem tar över?").fill("deadline", TODAY.toString());
        form.press("Begär komplettering");
        assertThat(form.error("deadline")).containsText("Sista dagen måste ligga framåt");
        Accessibility.check(page);
        form.fill("deadline", TODAY.plusDays(10).toString()).press("Begär komplettering");
        assertThat(page.locator("main .chip").first()).containsText("Väntar på sökanden, senast " + TODAY.plusDays(10));
    }

    private static void theLinkEnds(Visit applicant, String own, Visit outside) {
        Page page = applicant.open(own);
        page.getByLabel("Avsluta: Olga Ort").click();
        assertThat(page.locator(".note.good")).containsText("skriver inte längre");
        Page phone = outside.page();
        field(phone, "plan.1.what").fill("Skrivet i onödan?");
        field(phone, "plan.1.owner").focus();
        assertThat(phone.locator("#app-status")).containsText("Länken gäller inte längre");
        phone.reload();
        assertThat(phone.locator("h1")).hasText("Länken går inte att använda");
        Accessibility.check(phone);
        outside.expectFaults();
    }
}
