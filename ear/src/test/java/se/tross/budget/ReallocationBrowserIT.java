package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** Money moves within a decided budget: by delegation up to the charter's limit, above it through the board. */
class ReallocationBrowserIT extends BrowserTest {

    private static final String GIVES = "IST Vbg";
    private static final String GETS = "IST Lhm";

    @Test
    void withinTheLimitTheHeadDecidesAndWhatWasDecidedStays() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/reallocate?year=2018");
        Accessibility.check(page);
        move(page, GIVES, GETS, "100 tkr", "delegate");
        assertThat(line(page, GIVES)).containsText("2 230 000");
        assertThat(line(page, GIVES)).containsText("2 130 000");
        assertThat(line(page, GETS)).containsText("1 105 000");
        assertThat(page.locator("section[aria-labelledby=moves]")).containsText("På delegation av");

        move(page, GETS, GIVES, "100 tkr", "delegate");
        assertThat(line(page, GIVES)).containsText("0");
        assertThat(line(page, GETS)).not().containsText("1 105 000");
    }

    @Test
    void aboveTheLimitItIsTheBoards() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/reallocate?year=2018");
        fill(page, "IST Hstd", "IST Kba", "350 000");
        page.locator("#delegate").click();
        assertThat(page.locator(".errors")).containsText("Föreslå den för styrelsen");
        page.locator("#propose").click();
        Locator proposal = page.locator(
                "section[aria-labelledby=moves] tbody tr", new Page.LocatorOptions().setHasText("350 000"));
        assertThat(proposal).containsText("väntar på styrelsens beslut");
        assertThat(line(page, "IST Hstd")).not().containsText("2 817 000");

        Page secretary = visit(Role.STYRELSESEKRETERARE).open("/budget/reallocate?year=2018");
        secretary
                .locator("section[aria-labelledby=moves] tbody tr", new Page.LocatorOptions().setHasText("350 000"))
                .locator("a")
                .click();
        assertThat(secretary.locator("#decide")).containsText("IST Hstd");
        Accessibility.check(secretary);
        secretary.locator("[id$=':decisionParagraph']").fill("§ 12");
        secretary.locator("[id$=':decisionDate']").fill("2018-03-16");
        secretary.locator("#reject").click();
        assertThat(secretary.locator("section[aria-labelledby=moves]"))
                .containsText(Pattern.compile("Avslagen av styrelsen § 12"));
    }

    @Test
    void aMoveWithoutAReasonOrOfMoreThanThereIsIsRefusedAndNothingIsLost() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/reallocate?year=2018");
        fill(page, "PARADIGM", GETS, "500 tkr");
        page.locator("#propose").click();
        assertThat(page.locator(".errors")).containsText("kvar att flytta");
        assertThat(page.locator("[id$=':amount']")).hasValue(Pattern.compile("500.000"));
    }

    private static void move(Page page, String from, String to, String amount, String button) {
        fill(page, from, to, amount);
        page.locator("#" + button).click();
        assertThat(page.locator(".note.good[role=status]")).isVisible();
    }

    private static void fill(Page page, String from, String to, String amount) {
        choose(page, "[id$=':fromLine']", from);
        choose(page, "[id$=':toLine']", to);
        page.locator("[id$=':amount']").fill(amount);
        page.locator("[id$=':reason']").fill("Prov av omfördelning");
    }

    private static void choose(Page page, String select, String line) {
        String value = page.locator(select + " option", new Page.LocatorOptions().setHasText(line))
                .getAttribute("value");
        page.locator(select).selectOption(new SelectOption().setValue(value));
    }

    private static Locator line(Page page, String name) {
        return page.locator("section[aria-labelledby=lines] tbody tr", new Page.LocatorOptions().setHasText(name));
    }
}
