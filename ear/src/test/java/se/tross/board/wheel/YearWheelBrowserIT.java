package se.tross.board.wheel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;
import se.tross.shared.time.SwedishTime;

/** The year wheel as the office sees it: what is due, what is done, and what waits on the overview. */
class YearWheelBrowserIT extends BrowserTest {

    /** Of the demonstration: late since last week. */
    private static final String LATE = "Boka revisorernas granskning";

    @Test
    void theYearAtAGlance() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            Visit visit = visit(Role.LEDAMOT, look);
            Response answer = visit.answer("/board/wheel?year=2018");
            assertThat(StatementsOf.page(answer)).isLessThanOrEqualTo(StatementsOf.AT_MOST);
            Page page = visit.page();
            assertThat(page.locator(".months > li")).hasCount(12);
            Locator march = page.locator(".months > li").nth(2);
            assertThat(march).containsText("Årsredovisningen klar");
            assertThat(march).containsText("Frida Falk");
            assertThat(march.locator(".chip").first()).hasText("Klar");
            assertThat(page.locator("#pressing input[type=submit]")).hasCount(0);
            assertThat(page.locator(".head .acts a")).hasCount(0);
            Accessibility.check(page);
        }
    }

    @Test
    void whatWaitsStandsOnTheOverviewOfWhoeverDoesIt() {
        Page clerk = visit(Role.EKONOM).open("/start");
        Locator step = clerk.locator(".todo li", new Page.LocatorOptions().setHasText(LATE));
        assertThat(step).containsText("Skulle ha varit klart");
        assertThat(visit(Role.STYRELSESEKRETERARE).open("/start").locator(".todo"))
                .not()
                .containsText(LATE);
        step.locator("a").click();
        assertThat(clerk.locator("h1")).hasText(LATE);
        assertThat(clerk.locator("#marks")).containsText("Försenad");
    }

    @Test
    void anOwnTaskFromTheFirstDayToTheLast() {
        LocalDate yesterday = LocalDate.now(SwedishTime.ZONE).minusDays(1);
        Page page = visit(Role.STYRELSESEKRETERARE).open("/board/wheel");
        act(page, "Lägg till uppgift");
        Form form = Form.on(page);
        form.fill("title", "Sommarbrev till insatserna")
                .fill("dueDay", "31 februari")
                .press("Lägg till uppgift");
        assertThat(form.error("dueDay")).isVisible();
        assertThat(form.error("owner")).isVisible();
        Accessibility.check(page);
        form.fill("dueDay", "%02d-%02d".formatted(yesterday.getMonthValue(), yesterday.getDayOfMonth()))
                .choose("owner", "Stina Sund")
                .fill("firstYear", Integer.toString(yesterday.getYear()))
                .press("Lägg till uppgift");
        assertThat(page.locator(".note.good")).containsText("är tillagd");
        assertThat(page.locator(".pairs")).containsText("Stina Sund");
        Accessibility.check(page);

        // One click, and back again.
        page.navigate("/board/wheel");
        now(page).locator("input[type=submit]").click();
        assertThat(page.locator("#undo")).containsText("Sommarbrev till insatserna är markerad som klar");
        assertThat(now(page)).hasCount(0);
        page.locator("#undo-button").click();
        assertThat(page.locator(".note.good")).containsText("inte längre markerad");
        assertThat(now(page)).containsText("Försenad en dag");

        // On another day, with something to remember.
        now(page).locator("a.quiet").click();
        Form.on(page).fill("doneOn", yesterday.plusDays(2).toString()).press("Markera som klar");
        assertThat(Form.on(page).error("doneOn")).containsText("efter i dag");
        Form.on(page)
                .fill("doneOn", yesterday.toString())
                .fill("note", "Skickat av Hanna")
                .press("Markera som klar");
        assertThat(page.locator("#marks")).containsText("Skickat av Hanna");
        assertThat(page.locator(".history")).containsText("Skickat av Hanna");

        act(page, "Ändra");
        Form.on(page).choose("owner", "Ekonom").fill("everyYears", "12").press("Spara");
        assertThat(Form.on(page).error("everyYears")).containsText("vart 10:e år");
        Form.on(page).fill("everyYears", "2").press("Spara");
        assertThat(page.locator(".pairs")).containsText("vart 2:e år");
        page.locator("#retire").click();
        assertThat(page.locator(".head .chip")).hasText("Används inte längre");
        page.locator("#take-up").click();
        assertThat(page.locator(".head .chip")).hasCount(0);
        page.locator("#retire").click();
    }

    @Test
    void whatEveryForbundDoesIsLaidOutWithOneClick() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        Page page = visit.open("/start");
        String other = page.locator(".switch a[aria-current=false]").first().getAttribute("href");
        page.navigate("/board/wheel?f=" + other.replaceAll(".*[?&]f=(\\d+).*", "$1"));
        page.locator("#lay-out-rest").click();
        assertThat(page.locator(".note.good")).containsText("uppgifter är inlagda");
        assertThat(page.locator("#lay-out-rest")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=tasks]")).containsText("Årsredovisningen klar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wheel-task-add", "wheel-task-edit?id=1", "wheel-done?id=1&year=2018"})
    void whoOnlyReadsIsKeptOutOfTheForms(String form) {
        Visit visit = visit(Role.REVISOR);
        assertThat(visit.answer("/board/" + form).status()).isEqualTo(403);
        visit.expectFaults();
    }

    private static Locator now(Page page) {
        return page.locator("#pressing li", new Page.LocatorOptions().setHasText("Sommarbrev till insatserna"));
    }

    private static void act(Page page, String words) {
        page.locator(".acts a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
    }
}
