package se.tross.board.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.demonstration.MeetingDemonstration;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** A meeting from the plan of the year to the summons, as the board secretary makes it, far ahead of every other test. */
class MeetingIsPreparedBrowserIT extends BrowserTest {

    private static final byte[] PAPER = paper();

    @Test
    void fromThePlanOfTheYearToTheSummons() {
        Page page = visit(Role.STYRELSESEKRETERARE).open("/board/year-plan?year=2072");
        Form form = Form.on(page);
        form.fill("count", "3").press("Föreslå dagar");
        assertThat(form.input("days")).hasValue("2072-02-12\n2072-06-10\n2072-11-11");
        form.fill("days", "2072-02-12\n6 juni 2072\nmidsommar").press("Förhandsgranska");
        assertThat(form.error("days")).containsText("Raden ”midsommar” är ingen dag 2072");
        form.fill("days", "2072-02-12\n6 juni 2072").fill("from", "halv tio").press("Förhandsgranska");
        assertThat(form.error("from")).containsText("klockslag");
        form.fill("from", "9.30").press("Förhandsgranska");
        assertThat(page.locator(".days li")).hasCount(2);
        assertThat(page.locator(".days")).containsText("Kalla senast 2072-02-05");
        assertThat(page.locator(".note.warn")).containsText("Sammanträdet 2072-06-06 ligger på en helg");
        Accessibility.check(page);
        form.press("Planera 2 sammanträden");
        assertThat(page.locator(".note.good")).containsText("Ingen har fått besked");
        assertThat(page.locator("main table tbody tr")).hasCount(2);

        page.locator("main table tbody a").first().click();
        assertThat(page.locator("h1")).hasText("Sammanträde 12 februari 2072");
        assertThat(page.locator("main")).containsText("Ingen får veta något förrän sammanträdet kallas");
        String meeting = page.url();
        addMatters(page);
        moveWithTheKeyboard(page);
        removeAndTakeBack(page, meeting);

        page.navigate(meeting);
        page.locator("#summon").click();
        assertThat(page.locator(".note.good")).containsText("är skickad");
        assertThat(page.locator("main .head .chip")).hasText("kallelse skickad");
        assertThat(page.locator("main")).not().containsText("Ingen får veta något");
        act(page, "Ställ in");
        Form.on(page).fill("reason", "Inga ärenden").press("Ställ in");
        assertThat(page.locator(".note.warn").first()).containsText("Inställt: Inga ärenden");
        assertThat(page.locator(".agenda .acts")).hasCount(0);

        act(page, "Kopiera");
        Form.on(page)
                .fill("startsAt", "2072-09-02")
                .choose("scope", "Alla ärenden, med texterna")
                .press("Planera sammanträdet");
        assertThat(page.locator("h1")).hasText("Sammanträde 2 september 2072");
        assertThat(page.locator(".agenda")).containsText("Attestordning 2073");
    }

    private static void addMatters(Page page) {
        page.locator(".line-up a").click();
        Form form = Form.on(page);
        assertThat(form.input("diaryNumber")).hasValue("2072/1");
        form.press("Lägg till ärendet");
        assertThat(form.error("title")).isVisible();
        form.fill("title", "Attestordning 2073")
                .fill("background", "Gäller 811218-9876.")
                .fill("proposal", "Förbundet föreslås besluta att anta attestordningen.")
                .press("Lägg till ärendet");
        assertThat(form.error("background")).containsText("personnummer");
        Accessibility.check(page);
        form.fill("background", "Den gamla gäller till årets slut.").press("Lägg till ärendet");
        assertThat(page.locator(".proposal")).containsText("anta attestordningen");
        sendPapers(page);
        page.locator(".crumbs a").nth(1).click();
        page.locator(".line-up a").click();
        Form.on(page)
                .fill("title", "Fråga från en ledamot")
                .choose("kind", "Rapport")
                .fill("diaryNumber", "2072/1")
                .choose("raisedBy", "ledamot")
                .fill("raisedByName", "Rut Ring")
                .press("Lägg till ärendet");
        assertThat(Form.on(page).error("diaryNumber")).containsText("Attestordning 2073");
        Form.on(page).fill("diaryNumber", "").press("Lägg till ärendet");
        assertThat(page.locator("aside")).containsText("Rut Ring");
        page.locator(".crumbs a").nth(1).click();
        assertThat(page.locator(".agenda > li")).hasCount(9);
    }

    /** What cannot be a paper is refused with a sentence, one after the other, before the right file comes. */
    private static void sendPapers(Page page) {
        Form form = Form.on(page);
        send(page, "Förslag.docx", "PK word".getBytes(StandardCharsets.UTF_8));
        assertThat(form.error("file")).containsText("Filen är ingen PDF");
        send(page, "Förslag.pdf", "%PDF-1.7 avhuggen".getBytes(StandardCharsets.UTF_8));
        assertThat(form.error("file")).containsText("skadad");
        send(page, "811218-9876.pdf", PAPER);
        assertThat(form.error("file")).containsText("personnummer");
        form.press("Lägg till handlingen");
        assertThat(form.error("file")).containsText("Ingen fil är vald");
        Accessibility.check(page);
        send(page, "Förslag till attestordning.pdf", PAPER);
        assertThat(page.locator(".note.good")).containsText("2 sidor");
        send(page, "Bilaga.pdf", PAPER);
        page.getByLabel("Flytta upp ”Bilaga”").click();
        assertThat(page.locator(".papers li").first()).containsText("Bilaga");
        page.getByLabel("Ta bort: Bilaga").click();
        assertThat(page.locator(".papers li")).hasCount(1);
        page.locator("#undo-button").click();
        assertThat(page.locator(".papers li").first()).containsText("Bilaga");
        page.locator(".papers .acts a").first().click();
        Accessibility.check(page);
        Form.on(page).fill("title", "Bilaga 1").press("Spara namnet");
        assertThat(page.locator(".papers li").first()).containsText("Bilaga 1");
        String address = page.locator(".papers a").first().getAttribute("href");
        APIResponse opened = page.request().get(address);
        assertThat(opened.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(opened.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(opened.headers().get("content-disposition")).startsWith("inline");
        assertThat(opened.body()).isEqualTo(PAPER);
        Accessibility.check(page);
    }

    private static void send(Page page, String name, byte[] bytes) {
        Form.on(page).input("file").setInputFiles(new FilePayload(name, "application/pdf", bytes));
        Form.on(page).press("Lägg till handlingen");
    }

    private static byte[] paper() {
        try (InputStream bytes = MeetingDemonstration.class.getResourceAsStream("halland-handlingsplan.pdf")) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void moveWithTheKeyboard(Page page) {
        Locator up = page.getByLabel("Flytta upp ”Attestordning 2073”");
        up.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".agenda > li").nth(3)).containsText("Attestordning 2073");
        assertThat(up).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".agenda > li").nth(2)).containsText("Attestordning 2073");
        Accessibility.check(page);
    }

    private static void removeAndTakeBack(Page page, String meeting) {
        page.locator(".agenda a").nth(2).click();
        page.locator("#remove").click();
        assertThat(page.locator(".undo")).containsText("”Attestordning 2073” är borttaget");
        assertThat(page.locator(".agenda > li")).hasCount(8);
        page.locator("#undo-button").click();
        assertThat(page.locator(".agenda > li").nth(2)).containsText("Attestordning 2073");
        page.navigate(meeting);
    }

    @Test
    void whatTheBoardIsToDecideLeadsToItsMatter() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/reallocate?year=2018");
        page.locator("main table a[href*='move=']").first().click();
        String move = page.url().replaceAll(".*[?&]move=(\\d+).*", "$1");
        assertThat(page.locator("#decide .note")).containsText("Står på dagordningen");
        assertThat(page.locator("#decide input[type=submit]")).hasCount(0);
        page.navigate("/board/matter-place?type=budget.reallocation&id=" + move);
        assertThat(page.locator(".note.warn")).containsText("står redan på dagordningen");
        assertThat(page.locator(".proposal")).containsText("flytta 250 000 kr från Övrig drift");
        Accessibility.check(page);
        page.locator(".note.warn a").click();
        assertThat(page.locator("h1")).containsText("Omfördelning i budgeten för 2018");
        assertThat(page.locator("aside")).containsText("2018/5");
    }

    @Test
    void twoWhoWriteInOneMatter() {
        Page first = visit(Role.FORBUNDSCHEF).open("/board/meetings?year=2018");
        first.locator("main table tbody a", new Page.LocatorOptions().setHasText("2018-11-16"))
                .first()
                .click();
        first.locator(".agenda a").last().click();
        Page second = visit(Role.STYRELSESEKRETERARE).open(first.url().replaceAll("^https?://[^/]+", ""));
        act(first, "Ändra");
        act(second, "Ändra");
        Form.on(first).fill("background", "Vid kommunhuset i Varberg.").press("Spara");
        assertThat(first.locator(".note.good")).containsText("är sparat");
        Form.on(second).fill("background", "På distans.").press("Spara");
        assertThat(second.locator(".errors")).containsText("Frida Falk");
        assertThat(Form.on(second).input("background")).hasValue("På distans.");
    }

    @Test
    void whoMayNotKnowSeesThatASecretMatterIsThere() {
        Visit visit = visit(Role.EKONOM);
        Response year = visit.answer("/board/meetings?year=2018");
        assertThat(StatementsOf.page(year)).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Page page = visit.page();
        assertThat(page.locator("main .head .acts a")).hasText("Prenumerera i kalendern");
        page.locator("main table tbody a", new Page.LocatorOptions().setHasText("2018-02-09"))
                .click();
        assertThat(page.locator(".agenda > li").nth(5)).hasText("6Sekretess");
        assertThat(page.locator("main")).not().containsText("utvärderare");
        assertThat(page.locator(".agenda > li").nth(4)).containsText("dnr 2018/2");
        assertThat(page.locator(".agenda .acts")).hasCount(0);
        String meeting = page.url().replaceAll("^https?://[^/]+", "");
        assertThat(StatementsOf.page(visit.answer(meeting))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        for (Look look : List.of(Look.DESKTOP, Look.DARK_PHONE)) {
            Visit preparer = visit(Role.STYRELSESEKRETERARE, look);
            assertThat(StatementsOf.page(preparer.answer(meeting))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
            assertThat(preparer.page().locator(".agenda > li").nth(5)).containsText("Val av utvärderare");
            Accessibility.check(preparer.page());
        }
    }

    private static void act(Page page, String words) {
        page.locator("main .acts a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
    }
}
