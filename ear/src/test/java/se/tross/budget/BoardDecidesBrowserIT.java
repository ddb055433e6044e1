package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.Visit;

/** A proposal is decided by a § of the board and changed by a new version only, whoever else is at it. */
class BoardDecidesBrowserIT extends BrowserTest {

    private static final int YEAR = 2034;
    private static final String DECIDE = "/budget/decide?year=" + YEAR;
    private static final String REVISE = "/budget/revise?year=" + YEAR;

    @Test
    void aProposalIsDecidedAndRevisedOnce() {
        Page clerk = visit(Role.EKONOM).page();
        Page secretary = visit(Role.STYRELSESEKRETERARE).page();
        Budgets.decideContributions(clerk, secretary, YEAR);
        Budgets.begin(clerk, YEAR);
        Budgets.load(clerk, YEAR, "Namn\tSlag\t2034\t2035\t2036\nKansli\tDrift\t4 000\t4 000\t4 000");
        secretary.navigate(DECIDE);
        assertThat(secretary.locator(".note.warn")).containsText("Föreslå den för styrelsen innan beslutet förs in");
        assertThat(secretary.locator("#decide")).hasCount(0);
        Budgets.propose(clerk, YEAR);

        aDecisionHasItsParagraphAndItsDay(secretary);
        aProposalThatComesBackIsReadAgain(secretary, clerk);
        whatStandsOnAnAgendaIsTheBoards(secretary);

        secretary.navigate(DECIDE);
        Accessibility.check(secretary);
        Accessibility.check(visit(Role.STYRELSESEKRETERARE, Look.PHONE).open(DECIDE));
        Budgets.decide(secretary, "§ 61", "2020-11-27");
        assertThat(secretary.locator(".note.good[role=status]")).containsText("§ 61");
        assertThat(secretary.locator(".head .chip")).containsText("Beslutad");
        secretary.navigate(DECIDE);
        assertThat(secretary.locator(".note.warn")).containsText("beslutades");

        aRevisionSaysWhyAndIsBegunOnce(clerk);
    }

    private static void aDecisionHasItsParagraphAndItsDay(Page secretary) {
        secretary.navigate(DECIDE);
        Map<String, String> wrong = Map.of("2020-11-27", "§ 34", "2090-01-01", "efter i dag");
        wrong.forEach((date, sentence) -> {
            Budgets.decide(secretary, sentence.startsWith("§") ? "paragrafen" : "§ 61", date);
            assertThat(secretary.locator(".field.wrong .error")).containsText(sentence);
            assertThat(secretary.getByLabel("Sammanträdets datum")).hasValue(date);
        });
        Budgets.decide(secretary, "", "i november");
        assertThat(secretary.locator(".field.wrong")).hasCount(2);
        assertThat(secretary.getByLabel("Sammanträdets datum")).hasValue("i november");
    }

    /** What the secretary has on the screen is no longer what lies before the board. */
    private static void aProposalThatComesBackIsReadAgain(Page secretary, Page clerk) {
        secretary.navigate(DECIDE);
        Budgets.withdraw(clerk, YEAR);
        Budgets.propose(clerk, YEAR);
        Budgets.decide(secretary, "§ 61", "2020-11-27");
        assertThat(secretary.locator(".errors")).containsText("Elin Ek");
        assertThat(secretary.getByLabel("Paragraf i protokollet")).hasValue("§ 61");
    }

    /** It brings its document, and is neither withdrawn nor decided by hand until its matter is taken off the agenda. */
    private static void whatStandsOnAnAgendaIsTheBoards(Page secretary) {
        secretary.navigate("/budget/budget?year=" + YEAR);
        secretary
                .locator("main a", new Page.LocatorOptions().setHasText("Lägg på dagordningen"))
                .click();
        Budgets.press(secretary, "Lägg på dagordningen");
        String matter = secretary.url();
        assertThat(secretary.locator("main")).containsText("Budget " + YEAR + " och verksamhetsplan");
        assertThat(secretary.locator(".papers li")).hasCount(1);
        secretary.navigate(DECIDE);
        assertThat(secretary.locator("main .note")).containsText("Står på dagordningen");
        assertThat(secretary.locator("#decide")).hasCount(0);
        secretary.navigate("/budget/budget?year=" + YEAR);
        assertThat(secretary.locator("main")).containsText("Öppna ärendet");
        assertThat(secretary.locator("#withdraw")).hasCount(0);
        secretary.navigate(matter);
        secretary.locator("#remove").click();
        secretary.waitForLoadState();
    }

    private void aRevisionSaysWhyAndIsBegunOnce(Page clerk) {
        clerk.navigate(REVISE);
        Accessibility.check(clerk);
        Locator reason = clerk.getByLabel("Varför ändras budgeten?");
        reason.fill("   ");
        Budgets.press(clerk, "Börja den nya versionen");
        assertThat(clerk.locator(".field.wrong .error")).containsText("Skälet saknas");

        Page chief = visit(Role.FORBUNDSCHEF).open(REVISE);
        chief.getByLabel("Varför ändras budgeten?").fill("Regionen betalar mer");
        reason.fill("Kansliet flyttar");
        Budgets.press(clerk, "Börja den nya versionen");
        assertThat(clerk.locator("h1")).hasText("Ändra budgeten " + YEAR);
        Budgets.press(chief, "Börja den nya versionen");
        assertThat(chief.locator(".errors")).containsText("Version 2 är redan påbörjad");
        assertThat(chief.getByLabel("Varför ändras budgeten?")).hasValue("Regionen betalar mer");
        chief.navigate(REVISE);
        assertThat(chief.locator(".note.warn")).containsText("Version 2 är redan påbörjad");
        assertThat(chief.locator("#revise")).hasCount(0);

        clerk.navigate("/budget/budget?year=" + YEAR + "&version=2");
        assertThat(clerk.locator("main")).containsText("Skäl: Kansliet flyttar");
        clerk.navigate("/budget/budget?year=" + YEAR + "&version=1");
        assertThat(clerk.locator(".head .chip")).containsText("Beslutad");
    }

    @Test
    void whoDoesNotDecideOrWriteIsKeptOut() {
        assertAnswer(Role.EKONOM, "decide?year=2019", 403);
        assertAnswer(Role.STYRELSESEKRETERARE, "revise?year=2018", 403);
        assertAnswer(Role.STYRELSESEKRETERARE, "ground?year=2019", 403);
        assertAnswer(Role.FORBUNDSCHEF, "revise?year=2019", 404);
        assertAnswer(Role.FORBUNDSCHEF, "decide?year=1999", 404);
        assertAnswer(Role.FORBUNDSCHEF, "ground?year=2019&plan=nästa", 404);
    }

    private void assertAnswer(Role role, String page, int status) {
        Visit visit = visit(role);
        assertThat(visit.answer("/budget/" + page).status()).as(page).isEqualTo(status);
        visit.expectFaults();
    }
}
