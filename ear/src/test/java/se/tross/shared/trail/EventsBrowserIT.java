package se.tross.shared.trail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** The auditor follows what happened, who did it, and whether the chain holds. */
class EventsBrowserIT extends BrowserTest {

    private static final String EVENTS = "/trail";

    @Test
    void theAuditorNarrowsTheListAndLooksAtOneEvent() {
        Page page = visit(Role.REVISOR).open(EVENTS + "?find.kind=bestämmelse&find.about=CONTRIBUTION_DUE");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Bidragens förfallodag");
        page.locator("tbody th a").first().click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("Händelse \\d+"));
        assertThat(page.locator("main")).containsText("Lade till bestämmelse i förbundsordningen");
        assertThat(page.locator("main")).containsText("Gäller från: 2017-01-01");
    }

    @Test
    void aTimeThatNothingHappenedInIsEmptyAndSoIsOneThatCannotBeRead() {
        Visit visit = visit(Role.REVISOR);
        for (String when : List.of("2001", "2001-02..x", "i går")) {
            assertThat(visit.open(EVENTS + "?find.at=" + when).locator("tbody tr"))
                    .hasCount(0);
        }
    }

    @Test
    void theChainIsVerifiedFromThePage() {
        Page page = visit(Role.REVISOR).open(EVENTS);
        page.locator(".acts .btn.main").click();
        assertThat(page.locator(".note h2")).hasText(Pattern.compile("Kedjan (är hel|stämmer inte)"));
        assertThat(page.locator("code.hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
    }

    /** A job: started from the page, told of when it is done, and still the day after. */
    @Test
    void allChainsAreVerifiedFromThePage() {
        Page page = visit(Role.REVISOR).open(EVENTS);
        page.locator("input[value='Kontrollera alla kedjor nu']").click();
        Pattern done = Pattern.compile("Den senaste kontrollen blev klar \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d");
        assertThat(page.locator("[id$=run][role=status]")).containsText(done);
        Accessibility.check(page);
        assertThat(visit(Role.ADMINISTRATOR).open(EVENTS).locator("[id$=run][role=status]"))
                .containsText(done);
        assertThat(visit(Role.FORBUNDSCHEF).open(EVENTS).locator("[id$=run][role=status]"))
                .hasCount(0);
    }

    @Test
    void theAdministratorSeesNoMoneyInIt() {
        Page page = visit(Role.ADMINISTRATOR).open(EVENTS + "?find.kind=bidragsplan");
        assertThat(page.locator("tbody tr")).hasCount(0);
        assertThat(visit(Role.REVISOR).open(EVENTS + "?find.kind=bidragsplan").locator("tbody tr"))
                .not()
                .hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EKONOM", "HANDLAGGARE", "LEDAMOT", "STYRELSESEKRETERARE"})
    void othersDoNotRead(Role role) {
        Visit visit = visit(role);
        assertThat(visit.answer(EVENTS).status()).isEqualTo(403);
        assertThat(visit.answer("/trail-entry?seq=1").status()).isEqualTo(403);
        visit.expectFaults();
    }

    @Test
    void whatIsNoEventIsNotFound() {
        Visit visit = visit(Role.REVISOR);
        assertThat(visit.answer("/trail-entry?seq=999999999").status()).isEqualTo(404);
        assertThat(visit.answer("/trail-entry?seq=x").status()).isEqualTo(404);
        visit.expectFaults();
    }

    @Test
    void thePagesAreForEverybodyAndEveryScreen() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            Visit visit = visit(Role.REVISOR, look);
            Accessibility.check(visit.open(EVENTS));
            Accessibility.check(visit.open("/trail-entry?seq=1"));
        }
    }

    @Test
    void theListCostsAtMostTwelveStatements() {
        assertThat(StatementsOf.page(visit(Role.REVISOR).answer(EVENTS))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
    }
}
