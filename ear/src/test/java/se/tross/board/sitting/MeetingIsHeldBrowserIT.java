package se.tross.board.sitting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.MeetingSteps.goTo;
import static se.tross.board.sitting.MeetingSteps.here;
import static se.tross.board.sitting.MeetingSteps.note;
import static se.tross.board.sitting.MeetingSteps.press;
import static se.tross.board.sitting.MeetingSteps.summoned;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.DemoAccount;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** A meeting of Halland's board, from the roll to its last word, as the secretary records it; the chief helps on a telephone. */
class MeetingIsHeldBrowserIT extends BrowserTest {

    private static final int PATIENCE_MS = 60_000;
    private static final String NOTE = "Styrelsen diskuterar frågan länge.";

    @Test
    void fromTheRollToTheLastWord() {
        Visit visit = visit(Role.STYRELSESEKRETERARE);
        Page secretary = summoned(visit.page());
        String address = secretary.url();

        // The roll: a touch each, and who serves is known at once.
        secretary.locator("#live-strip").getByText("Inte beslutför").waitFor();
        here(secretary, "Lars Lind");
        here(secretary, "Fredrik Fors");
        assertThat(secretary.locator("#live-strip")).containsText("Inte beslutför: 2 av 4");
        here(secretary, "Anna Aspgren");
        assertThat(secretary.locator("#live-strip")).containsText("Beslutför: 3 av 4");
        assertThat(secretary.locator("#live-strip")).containsText("Ordföranden Lars Lind");
        press(secretary, "Öppna sammanträdet");
        assertThat(secretary.locator("#live-chip")).containsText("pågår");
        Accessibility.check(secretary);

        // A decision in one touch.
        goTo(secretary, "Inköp av mätinstrument");
        press(secretary, "Bifall, alla eniga");
        assertThat(secretary.locator("#decide-title")).containsText("bifall");
        assertThat(secretary.locator("#live-agenda .decided")).hasCount(1);

        // Two at once: the chief sees the decision on her telephone and writes the note; the secretary sees the note.
        Page chief = visit(Role.FORBUNDSCHEF, Look.PHONE).open(path(secretary));
        assertThat(chief.locator("#decide-title")).containsText("bifall");
        Accessibility.check(chief);
        Accessibility.assertNoSidewaysScrolling(chief);
        note(chief).fill(NOTE);
        assertThat(chief.locator("#sit-status")).containsText("Sparat");
        assertThat(note(secretary)).hasValue(NOTE);
        twoInOneText(secretary, chief);

        quorumIsLost(secretary);
        aVoteByName(secretary);

        // What was typed is there after a reload, saved or not.
        kept(secretary, () -> note(secretary).fill("Skrivet nyss"));
        secretary.locator("#fold-action > summary").click();
        secretary.locator("#action-text").fill("Beställa instrumenten");
        secretary.reload();
        assertThat(note(secretary)).hasValue("Skrivet nyss");
        assertThat(secretary.locator("#action-text")).hasValue("Beställa instrumenten");
        secretary.locator("#action-owner").fill("Förbundschefen");
        secretary.locator("#action-due").fill("2001-01-01");
        press(secretary, "Ge uppdraget");
        assertThat(secretary.locator("#form-action .error")).isVisible();
        secretary.locator("#action-due").fill("2099-12-31");
        press(secretary, "Ge uppdraget");
        assertThat(secretary.locator("#live-follow")).containsText("Beställa instrumenten");

        Response answer = visit.answer(path(secretary));
        assertThat(StatementsOf.page(answer)).isLessThanOrEqualTo(StatementsOf.AT_MOST);

        secretary.locator("#fold-close > summary").click();
        secretary.locator("#form-close button").click();
        assertThat(secretary.locator("#live-chip")).containsText("avslutat");
        assertThat(secretary.locator("#live-strip")).containsText("avslutades");
        Accessibility.check(secretary);
        assertThat(address).contains("/board/sitting");
        adjustedAtOnce(visit, secretary);
        registered(secretary);
    }

    /** What is typed or pressed reaches the server. */
    private static void kept(Page page, Runnable step) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                new Page.WaitForResponseOptions().setTimeout(PATIENCE_MS),
                step);
    }

    private static String path(Page page) {
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    /** Neither overwrites the other; one chooses. */
    private static void twoInOneText(Page secretary, Page chief) {
        // The secretary's page does not hear of it in time.
        secretary.route(
                "**/board/sitting-act*since*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"seq\":1,\"board\":false}")));
        kept(chief, () -> note(chief).fill(NOTE + " Ett tillägg."));
        note(secretary).fill(NOTE + " Ett annat.");
        assertThat(secretary.locator("#form-note .error")).containsText("Frida Falk skrev i samma text");
        assertThat(note(secretary)).hasValue(NOTE + " Ett annat.");
        kept(
                secretary,
                () -> secretary.locator("#form-note .error button").first().click());
        secretary.unroute("**/board/sitting-act*since*");
        assertThat(note(chief)).hasValue(NOTE + " Ett annat.");
    }

    private static void quorumIsLost(Page page) {
        goTo(page, "Val av lokal");
        page.locator("#live-room li", new Page.LocatorOptions().setHasText("Anna Aspgren"))
                .locator("button[value=go]")
                .click();
        assertThat(page.locator("#live-strip")).containsText("Inte beslutför");
        assertThat(page.locator("#why-not")).containsText("inte beslutför");
        assertThat(page.locator("#form-decide button[value=agree]")).isDisabled();
        page.locator("#live-room li", new Page.LocatorOptions().setHasText("Anna Aspgren"))
                .locator("button[value=come-undo]")
                .click();
        assertThat(page.locator("#live-strip")).containsText("Beslutför: 3 av 4");
    }

    private static void aVoteByName(Page page) {
        page.locator("#fold-open > summary").click();
        Locator voters = page.locator("#form-open-vote fieldset");
        for (int i = 0; i < voters.count() - 1; i++) {
            voters.nth(i).locator("input[value=YES]").check();
        }
        press(page, "Anteckna rösterna");
        assertThat(page.locator("#form-open-vote .error")).containsText("Det saknas hur");
        voters.last().locator("input[value=NO]").check();
        press(page, "Anteckna rösterna");
        assertThat(page.locator("#came-to")).containsText("2 ja, 1 nej");
        press(page, "Anteckna beslutet");
        assertThat(page.locator("#decide-title .chip")).containsText("bifall");
    }

    /** One § is adjusted before the rest: chair and justerare are asked for it alone, with their passwords. */
    private void adjustedAtOnce(Visit visit, Page secretary) {
        secretary.navigate("/board/minutes?id=" + path(secretary).replaceAll(".*[?&]id=(\\d+).*", "$1"));
        Locator candidates = Form.on(secretary).input("mandate");
        candidates.selectOption(candidates
                .locator("option", new Locator.LocatorOptions().setHasText("Anna Aspgren"))
                .getAttribute("value"));
        secretary.locator("#name").click();
        Locator bought = secretary.locator(".par", new Page.LocatorOptions().setHasText("Inköp av mätinstrument"));
        String paragraph = bought.getAttribute("id").substring(1);
        bought.locator("input[type=submit]").click();
        Locator asked = secretary.locator("section[aria-labelledby=at-once]");
        assertThat(asked.locator("h3")).hasText("§ " + paragraph);
        assertThat(asked.locator("li.asked")).hasCount(2);
        assertThat(bought.locator("input[type=submit]")).hasCount(0);
        Accessibility.check(secretary);
        assertThat(StatementsOf.page(visit.answer(path(secretary)))).isLessThanOrEqualTo(StatementsOf.AT_MOST);

        Page chair = visit(Role.LEDAMOT).open(path(secretary));
        chair.locator("section[aria-labelledby=at-once] input[type=password]")
                .fill(DemoAccount.of(Role.LEDAMOT).password());
        chair.locator("section[aria-labelledby=at-once] input[type=submit]").click();
        assertThat(chair.locator("section[aria-labelledby=at-once] li.given")).containsText("Lars Lind");
        assertThat(chair.locator("section[aria-labelledby=at-once] li.asked")).containsText("Anna Aspgren");
        Accessibility.check(chair);
        Accessibility.assertNoSidewaysScrolling(chair);
    }

    /** What was decided is found by everybody who may read it. */
    private void registered(Page secretary) {
        Page reader = visit(Role.LEDAMOT).open("/board/decisions");
        assertThat(reader.locator("main table")).containsText("Inköp av mätinstrument");
        reader.locator("main table a", new Page.LocatorOptions().setHasText("§"))
                .first()
                .click();
        assertThat(reader.locator("main")).containsText("Styrelsen beslutar");
        reader.navigate("/board/actions");
        assertThat(reader.locator("main table")).containsText("Beställa instrumenten");
        secretary.navigate("/board/actions");
        secretary
                .locator("main table a", new Page.LocatorOptions().setHasText("Beställa instrumenten"))
                .click();
        secretary.locator("main input[value='Utfört i dag']").click();
        assertThat(secretary.locator(".head .chip")).containsText("utfört");
    }
}
