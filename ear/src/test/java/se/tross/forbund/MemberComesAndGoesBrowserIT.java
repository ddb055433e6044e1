package se.tross.forbund;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** A municipality joins, changes its reference, plans to leave and stays: far ahead, where no plan of another test lies. */
class MemberComesAndGoesBrowserIT extends BrowserTest {

    private static final String REGISTER = "/forbund/members?day=";
    private static final String NAME = "Markaryds kommun";

    @Test
    void fromTheFirstDayToTheLast() {
        Page page = visit(Role.STYRELSESEKRETERARE).open("/forbund/member-add");
        Form.on(page)
                .choose("party", "Kommun")
                .fill("name", NAME)
                .fill("code", "MAR")
                .fill("joins", "1 januari 2071")
                .fill("paymentReference", "2071-17")
                .press("Lägg till medlem");
        assertThat(page.locator(".note.good")).containsText(NAME + " är medlem från 2071-01-01");
        assertThat(page.locator(".head .chip")).hasText("Blir medlem 2071-01-01");
        assertThat(page.locator(".history")).containsText("2071-17");
        String member = page.url();

        // Another reference: the history tells both.
        page.locator(".acts a", new Page.LocatorOptions().setHasText("Ändra")).click();
        Form.on(page).fill("paymentReference", "2071-18").press("Spara");
        assertThat(page.locator(".note.good")).containsText(NAME + " är sparad");
        assertThat(page.locator(".history .steps > li").first()).containsText("2071-17");
        assertThat(page.locator(".history .steps > li").first()).containsText("2071-18");

        // It leaves, not before it has come; and then it stays after all.
        end(page, "2070-12-31");
        assertThat(Form.on(page).error("lastDay")).containsText("före första dagen");
        Accessibility.check(page);
        Form.on(page).fill("lastDay", "2073-12-31").press("Avsluta medlemskapet");
        assertThat(page.locator(".note.good")).containsText("är medlem till och med 2073-12-31");
        Form.on(page).press("Återkalla utträdet");
        assertThat(page.locator(".note.good")).containsText("tills vidare igen");
        end(page, "2074-12-31");
        assertThat(page.locator("h1")).hasText(NAME);

        // The register knows on which days.
        page.navigate(REGISTER + "2074-12-31");
        assertThat(page.locator("table").first()).containsText(NAME);
        page.navigate(REGISTER + "2075-01-01");
        assertThat(page.locator("h1")).hasText("Medlemmar");
        assertThat(page.locator("table").first()).not().containsText(NAME);
        page.navigate(member);
        assertThat(page.locator(".pairs")).containsText("2071-01-01");

        // Who is represented on the board leaves with its mandates, or when they have ended.
        page.navigate(REGISTER + "2018-03-16");
        page.locator("table a", new Page.LocatorOptions().setHasText("Varbergs kommun"))
                .first()
                .click();
        end(page, "2018-04-30");
        assertThat(page.locator(".errors")).containsText("Kryssa i att mandaten upphör samma dag");
        Accessibility.check(page);
    }

    @Test
    void whatIsMissingOrForbiddenIsSaidBesideItsField() {
        Page page = visit(Role.FORBUNDSCHEF).open("/forbund/member-add");
        Form form = Form.on(page);
        form.press("Lägg till medlem");
        assertThat(page.locator(".field.wrong")).hasCount(4);
        Accessibility.check(page);

        form.choose("party", "Kommun")
                .fill("name", "Kommunen, ring 811218-9876")
                .fill("code", "LAH2")
                .fill("joins", "2071-01-01");
        form.press("Lägg till medlem");
        assertThat(page.locator(".errors")).containsText("personnummer");

        form.fill("name", "En kommun till").fill("joins", "31 februari 2071");
        form.press("Lägg till medlem");
        assertThat(form.error("joins")).isVisible();
        assertThat(form.input("name")).hasValue("En kommun till");
    }

    @Test
    void anAgencyIsMemberOnce() {
        Page page = visit(Role.FORBUNDSCHEF).open("/forbund/member-add");
        Form form = Form.on(page)
                .choose("party", "Försäkringskassan")
                .fill("name", "Försäkringskassan väst")
                .fill("code", "FK2")
                .fill("joins", "2071-01-01");
        form.press("Lägg till medlem");
        assertThat(form.error("party")).containsText("finns redan");
    }

    private static void end(Page page, String lastDay) {
        page.locator(".acts a.danger").click();
        Form.on(page).fill("lastDay", lastDay).press("Avsluta medlemskapet");
    }
}
