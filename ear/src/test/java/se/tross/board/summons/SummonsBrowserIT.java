package se.tross.board.summons;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
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

/** From the summons to a deputy who comes: the office at its desk, the board with a telephone and a link. */
class SummonsBrowserIT extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("(\\S+/public/answer\\?key=[\\w-]+&f=\\d+)");
    private static final LocalDate DAY =
            LocalDate.now(Clock.systemDefaultZone()).plusDays(20);

    @Test
    void aNoByTheLinkCallsTheDeputy() {
        Visit office = visit(Role.STYRELSESEKRETERARE);
        Page page = office.open("/board/meeting-add");
        Form.on(page)
                .fill("startsAt", DAY.toString())
                .fill("from", "9.00")
                .fill("place", "Stadshuset i Falkenberg")
                .press("Planera sammanträdet");
        page.locator("#summon").click();
        assertThat(page.locator(".note.good")).containsText("är skickad");
        Accessibility.check(page);
        assertThat(page.locator("main aside")).containsText("Ingen kommer, ingen har svarat nej, 4 har inte svarat");
        String prepared = page.url().replaceAll("^https?://[^/]+", "");
        assertThat(StatementsOf.page(office.answer(prepared))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        page.getByText("Visa kallade och svar").click();
        String meeting = page.url().replaceAll("^https?://[^/]+", "");
        Locator region = page.locator(".summoned > li", new Page.LocatorOptions().setHasText("Region Halland"));
        assertThat(region.locator("h2")).containsText("svar väntas");
        assertThat(page.locator(".lead")).containsText("Det behövs 3 för beslut, och 4 väntar på svar");

        Page telephone = stranger(Look.PHONE).open(linkOf(office, "lars.lind", "Kallelse"));
        assertThat(telephone.locator(".lead")).containsText("du är kallad som ledamot");
        assertThat(telephone.locator("main")).containsText("Stadshuset i Falkenberg");
        Accessibility.check(telephone);
        Accessibility.assertNoSidewaysScrolling(telephone);
        telephone.locator("[id$=reason]").fill("Är i Bryssel");
        telephone.locator("#no").click();
        assertThat(telephone.locator(".note.good")).containsText("Ditt svar är sparat: du kan inte komma");
        assertThat(telephone.locator("dl.pairs")).containsText("kommer inte");

        assertThat(StatementsOf.page(office.answer(meeting))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        assertThat(region.locator("h2")).containsText("ersättare är inkallad, svar väntas");
        assertThat(region).containsText("kommer inte (Är i Bryssel)");
        assertThat(region).containsText("ersättare, inkallad");
        Accessibility.check(page);
        Page deputy = stranger(Look.DARK_PHONE).open(linkOf(office, "ragna.rosen", "Du behövs"));
        assertThat(deputy.locator(".lead")).containsText("du är inkallad att tjänstgöra");
        deputy.locator("#yes").click();
        assertThat(deputy.locator(".note.good")).containsText("du kan komma");
        Accessibility.check(deputy);

        recordAndRemind(office, meeting);
        aWrongKeyLeadsNowhere(page.url().replaceFirst(".*[?&]f=(\\d+).*", "$1"));
        cancel(office, prepared);
        telephone.reload();
        assertThat(telephone.locator(".note.warn")).containsText("inställt");
        assertThat(telephone.locator("#yes")).hasCount(0);
    }

    /** The letter as the office reads it in the outbox. */
    private static String linkOf(Visit office, String name, String subject) {
        Page page = office.open("/outbox?q=" + name);
        page.locator("table tbody tr", new Page.LocatorOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(DAY.toString()))
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first()
                .locator("a")
                .first()
                .click();
        Matcher link = LINK.matcher(page.locator(".letter").innerText());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).startsWith(TestSystem.address());
        return link.group(1).substring(TestSystem.address().length());
    }

    private static void recordAndRemind(Visit office, String meeting) {
        Page page = office.open(meeting);
        page.getByLabel("Anteckna svar från Fredrik Fors (påhittat namn)").click();
        Form form = Form.on(page);
        form.press("Anteckna svar");
        assertThat(form.error("answer")).isVisible();
        form.choose("answer", "kommer");
        Accessibility.check(page);
        form.press("Anteckna svar");
        assertThat(page.locator(".note.good")).containsText("är antecknat");
        page.locator("#remind").click();
        assertThat(page.locator(".note.good")).containsText("2 har påmints");
        assertThat(page.locator(".summoned")).containsText("påmind");
    }

    private void aWrongKeyLeadsNowhere(String forbund) {
        Visit wrong = stranger();
        assertThat(wrong.answer("/public/answer?f=" + forbund + "&key=fel").status())
                .isEqualTo(404);
        assertThat(wrong.page().locator("h1")).hasText("Länken går inte att använda");
        Accessibility.check(wrong.page());
        wrong.expectFaults();
    }

    private static void cancel(Visit office, String meeting) {
        Page page = office.open(meeting);
        page.locator("main .acts a", new Page.LocatorOptions().setHasText("Ställ in"))
                .click();
        Form.on(page).fill("reason", "Sjukdom").press("Ställ in");
        assertThat(page.locator(".note.warn").first()).containsText("Inställt: Sjukdom");
    }

    @Test
    void theMeetingsStandInOnesOwnCalendarUntilTheAddressIsRenewed() {
        Visit visit = visit(Role.LEDAMOT);
        Page page = visit.open("/board/meetings");
        page.locator("main .acts a", new Page.LocatorOptions().setHasText("Prenumerera"))
                .click();
        page.locator("#renew").click();
        String address = page.locator(".address").innerText();
        Accessibility.check(page);
        Page elsewhere = stranger().page();
        APIResponse calendar = elsewhere.request().get(address);
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
        assertThat(calendar.headers().get("cache-control")).isEqualTo("private, max-age=900");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR\r\n");
        APIResponse again = elsewhere
                .request()
                .get(
                        address,
                        RequestOptions.create()
                                .setHeader("If-None-Match", calendar.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        page.locator("#renew").click();
        assertThat(page.locator(".address")).not().hasText(address);
        assertThat(elsewhere.request().get(address).status()).isEqualTo(404);
        page.locator("#end").click();
        assertThat(page.locator("main")).containsText("Du har ingen adress än");
    }
}
