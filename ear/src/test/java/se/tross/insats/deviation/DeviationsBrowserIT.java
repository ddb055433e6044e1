package se.tross.insats.deviation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;
import se.tross.shared.time.SwedishTime;

/** W6: whose rules collide, who owns the fix and until when, what the parties are told, and what came of it. */
class DeviationsBrowserIT extends BrowserTest {

    private static final String TITLE = "Samma läkarintyg skrivs två gånger";
    private static final LocalDate TODAY = LocalDate.now(SwedishTime.ZONE);

    @Test
    void aSystemFailureIsRegisteredPlannedToldAndSolved() {
        Visit chief = visit(Role.FORBUNDSCHEF);
        assertThat(StatementsOf.page(chief.answer("/insats/deviations"))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Page page = chief.page();
        Accessibility.check(page);
        register(page);
        String deviation = pathOf(page);
        assertThat(StatementsOf.page(chief.answer(deviation))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        plan(page);
        partiesAreTold(chief);
        readInEveryLook(deviation);
        solve(chief, deviation);
    }

    /** A failure of the system needs to say whose rules collide; nothing that is typed is lost while it does not. */
    private static void register(Page page) {
        page.locator(".head a", new Page.LocatorOptions().setHasText("Registrera en avvikelse"))
                .click();
        Accessibility.check(page);
        Form form = Form.on(page)
                .choose("kind", "Systembrist")
                .fill("title", TITLE)
                .fill("what", "Gäller 19121212-1212 och flera.")
                .fill("foundOn", TODAY.plusDays(1).toString());
        form.press("Spara");
        assertThat(form.error("foundOn")).containsText("Dagen ligger framåt i tiden");
        assertThat(form.error("parties")).containsText("Välj vems regler eller arbetssätt som krockar.");
        Accessibility.check(page);
        form.fill("foundOn", TODAY.toString());
        page.getByLabel("Försäkringskassan").check();
        page.getByLabel("Arbetsförmedlingen").check();
        form.press("Spara");
        assertThat(form.error("what")).containsText("personnummer");
        assertThat(form.input("what")).hasValue("Gäller 19121212-1212 och flera.");
        form.fill("what", "Den sjukskrivne får beställa samma intyg av två skäl.")
                .press("Spara");
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator(".head .chip")).hasText("öppen");
        assertThat(page.locator("section[aria-labelledby=what]")).containsText("Försäkringskassan, Arbetsförmedlingen");
        assertThat(page.locator("section[aria-labelledby=what]")).containsText("ingen än");
        Accessibility.check(page);
    }

    /** A plan has somebody, something and a day. */
    private static void plan(Page page) {
        page.locator(".head a", new Page.LocatorOptions().setHasText("Ändra avvikelsen"))
                .click();
        assertThat(page.locator("h1")).hasText("Ändra avvikelsen");
        Form form = Form.on(page).choose("status", "Planerad").fill("plan", "Ett intyg räcker för båda.");
        form.press("Spara");
        assertThat(form.error("owner")).containsText("vem som äger lösningen");
        assertThat(form.error("planDay")).containsText("till vilken dag");
        assertThat(form.input("plan")).hasValue("Ett intyg räcker för båda.");
        form.fill("owner", "Försäkringskassan")
                .fill("planDay", TODAY.plusDays(20).toString());
        form.press("Spara");
        assertThat(page.locator(".head .chip")).hasText("planerad");
        assertThat(page.locator("section[aria-labelledby=what]"))
                .containsText(TODAY.plusDays(20).toString());
    }

    private static void partiesAreTold(Visit chief) {
        assertThat(StatementsOf.page(chief.answer("/insats/deviations-tell")))
                .isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Page page = chief.page();
        Accessibility.check(page);
        Form form = Form.on(page).fill("receivers", "ingen adress");
        page.getByLabel(TITLE).check();
        form.press("Skicka");
        assertThat(form.error("receivers")).containsText("är ingen e-postadress");
        assertThat(page.getByLabel(TITLE)).isChecked();
        form.fill("receivers", "lokalchef@exempel.invalid\nomradeschef@exempel.invalid");
        form.press("Skicka");
        assertThat(page.locator(".note.good")).containsText("2 brev är skickade");
        Page letters = chief.open("/outbox");
        letters.locator("table tbody tr", new Page.LocatorOptions().setHasText("lokalchef"))
                .locator("a")
                .first()
                .click();
        assertThat(letters.locator(".letter")).containsText(TITLE);
        assertThat(letters.locator(".letter")).containsText("Ett intyg räcker för båda.");
    }

    private void readInEveryLook(String deviation) {
        for (Look look : new Look[] {Look.PHONE, Look.DARK, Look.DARK_PHONE}) {
            Page page = visit(Role.LEDAMOT, look).open(deviation);
            assertThat(page.locator("section[aria-labelledby=told] li")).hasCount(2);
            assertThat(page.locator(".head a.btn")).hasCount(0);
            Accessibility.check(page);
        }
    }

    /** What is over says what came of it; the history says in words what has changed. */
    private static void solve(Visit chief, String deviation) {
        Page page = chief.open(deviation);
        page.locator(".head a", new Page.LocatorOptions().setHasText("Ändra avvikelsen"))
                .click();
        Form form = Form.on(page).choose("status", "Löst");
        form.press("Spara");
        assertThat(form.error("outcome")).containsText("Skriv vad det blev av det");
        form.fill("outcome", "Ett intyg gäller hos båda.");
        form.press("Spara");
        assertThat(page.locator(".head .chip")).hasText("löst");
        Locator history = page.locator("section.history");
        assertThat(history).containsText("Försäkringskassan, Arbetsförmedlingen");
        assertThat(history).not().containsText("FORSAKRINGSKASSAN");
        assertThat(page.locator("main")).containsText("Ett intyg gäller hos båda.");
        Locator row =
                chief.open("/insats/deviations").locator("table tbody tr", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(row.locator(".chip.good")).hasText("löst");
    }

    private static String pathOf(Page page) {
        return page.url().replaceAll("^https?://[^/]+", "");
    }
}
