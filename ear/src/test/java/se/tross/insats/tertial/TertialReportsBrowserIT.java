package se.tross.insats.tertial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
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

/** M15: a report is written on a telephone by the link of a letter, asked for back, completed and approved. */
class TertialReportsBrowserIT extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("(\\S+/public/report\\?key=[\\w-]+&f=\\d+)");
    private static final String INSATS = "IST Laholm";

    @Test
    void aReportComesByALinkAndIsSettled() {
        Visit chief = visit(Role.FORBUNDSCHEF);
        Page desk = chief.open("/insats/reports");
        Accessibility.check(desk);
        assertThat(StatementsOf.page(chief.answer(pathOf(desk)))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        desk.locator("table").getByText(INSATS).click();
        desk.waitForLoadState();
        String report = pathOf(desk);
        desk.locator("[id$=sendLink]").click();
        assertThat(desk.locator(".note.good")).containsText("En ny länk är skickad");

        Page phone = stranger(Look.PHONE).open(link(chief));
        assertThat(phone.locator(".lead")).containsText("Kim Kontakt");
        Accessibility.check(phone);
        writeOnTelephone(phone);
        handIn(phone);
        Accessibility.check(phone);

        settle(chief, report);
        phone.reload();
        Form again = Form.on(phone);
        again.fill("text-PATTERNS", "Långa väntetider hos flera parter.");
        again.press("Lämna in");
        assertThat(phone.locator(".note.good")).containsText("inlämnad");
        Page read = chief.open(report);
        assertThat(read.locator("main")).containsText("Långa väntetider");
        read.locator("[id$=approve]").click();
        assertThat(read.locator(".note.good")).containsText("godkänd");
        phone.reload();
        assertThat(phone.locator(".note.warn").first()).containsText("godkänd");
        theBoardReadsAndAWrongKeyLeadsNowhere(report);
    }

    /** What is typed is kept without a button, and survives that the page is left. */
    private static void writeOnTelephone(Page phone) {
        Form form = Form.on(phone);
        form.fill("text-RESULT", "Sju har kommit närmare arbete.");
        assertThat(phone.locator("#report-status")).containsText("Sparat");
        phone.reload();
        assertThat(form.input("text-RESULT")).hasValue("Sju har kommit närmare arbete.");
        form.fill("text-DEVIATIONS", "Ring 19121212-1212 om det.");
        assertThat(form.error("text-DEVIATIONS")).containsText("personnummer");
        assertThat(form.input("text-DEVIATIONS")).hasValue("Ring 19121212-1212 om det.");
        form.fill("text-DEVIATIONS", "Inga.");
        form.input("text-DEVIATIONS").blur();
        assertThat(phone.locator("#report-status")).containsText("Sparat");
        assertThat(form.error("text-DEVIATIONS")).hasCount(0);
    }

    private static void handIn(Page phone) {
        Form form = Form.on(phone);
        form.press("Lämna in");
        assertThat(phone.locator(".errors")).containsText("Antalet saknas");
        assertThat(form.error("money-SPENT")).containsText("Kostnaden saknas");
        assertThat(form.input("text-RESULT")).hasValue("Sju har kommit närmare arbete.");
        form.fill("count-BEGUN-WOMEN", "7");
        form.fill("count-UNDER_WAY-WOMEN", "9");
        form.fill("count-ENDED-WOMEN", "2");
        form.fill("money-SPENT", "210 tkr");
        form.press("Lämna in");
        assertThat(phone.locator(".note.good")).containsText("inlämnad");
        assertThat(phone.locator("main")).containsText("Sju har kommit närmare arbete.");
        assertThat(phone.locator("form[data-report]")).hasCount(0);
    }

    private static void settle(Visit chief, String report) {
        assertThat(StatementsOf.page(chief.answer(report))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Page page = chief.page();
        Accessibility.check(page);
        Form form = Form.on(page);
        form.fill("what", "Skriv vilka mönster ni ser.");
        form.fill("by", LocalDate.now(Clock.systemDefaultZone()).minusDays(1).toString());
        form.press("Begär komplettering");
        assertThat(form.error("by")).containsText("Dagen har varit");
        assertThat(form.input("what")).hasValue("Skriv vilka mönster ni ser.");
        form.fill("by", LocalDate.now(Clock.systemDefaultZone()).plusDays(9).toString());
        form.press("Begär komplettering");
        assertThat(page.locator(".note.good")).containsText("Komplettering är begärd");
    }

    private void theBoardReadsAndAWrongKeyLeadsNowhere(String report) {
        Page board = visit(Role.LEDAMOT, Look.DARK_PHONE).open(report);
        assertThat(board.locator("main")).containsText("Sju har kommit närmare arbete.");
        assertThat(board.locator("[id$=askBack]")).hasCount(0);
        Accessibility.check(board);
        Visit wrong = stranger();
        String forbund = report.replaceFirst(".*[?&]f=(\\d+).*", "$1");
        assertThat(wrong.answer("/public/report?f=" + forbund + "&key=fel").status())
                .isEqualTo(404);
        Accessibility.check(wrong.page());
        wrong.expectFaults();
    }

    private static String pathOf(Page page) {
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    /** As the office reads it in the outbox. */
    private static String link(Visit office) {
        Page page = office.open("/outbox?q=kontakt.ist-lhm");
        page.locator("table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Ny länk"))
                .first()
                .locator("a")
                .first()
                .click();
        Matcher link = LINK.matcher(page.locator(".letter").innerText());
        assertThat(link.find()).isTrue();
        return link.group(1).substring(TestSystem.address().length());
    }
}
