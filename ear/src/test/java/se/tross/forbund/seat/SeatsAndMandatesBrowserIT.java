package se.tross.forbund.seat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** Seats, mandates and offices are recorded, far ahead, where no other test looks at the board. */
class SeatsAndMandatesBrowserIT extends BrowserTest {

    @Test
    void aSeatAMandateAndAnOfficeFromTheFirstDayToTheLast() {
        Visit office = visit(Role.STYRELSESEKRETERARE);
        Page page = office.open("/forbund/board-seat-add");
        Form.on(page)
                .fill("label", "Varberg och Hylte")
                .fill("position", "71")
                .choose("turns", "Varbergs kommun")
                .fill("validFrom", "2071-01-01")
                .press("Lägg till plats");
        assertThat(page.locator(".note.good")).containsText("Platsen Varberg och Hylte är tillagd");
        String seat = page.url();
        Accessibility.check(page);

        // It goes round after all.
        act(page, "Ändra");
        page.locator("main .lead a").click();
        Form.on(page).fill("turns", "Varberg\nMora").fill("firstYear", "2071").press("Spara");
        assertThat(Form.on(page).error("turns")).containsText("Raden Mora är ingen medlem");
        assertThat(Form.on(page).input("firstYear")).hasValue("2071");
        Accessibility.check(page);
        Form.on(page).fill("turns", "Varberg\nHylte").press("Spara");
        assertThat(page.locator(".note.good")).containsText("är sparad");
        assertThat(page.locator("table.rotation")).containsText("Hylte kommun");

        give(page, "Varbergs kommun", "Vanja Vik", "2071-04-01", "2075-03-31");
        assertThat(page.locator("h1")).hasText("Vanja Vik");
        assertThat(page.locator(".history")).containsText("Vanja Vik");
        String mandate = page.url();
        act(page, "Välj till presidiet");
        Form form = Form.on(page).choose("office", "Ordförande").fill("validFrom", "2071-03-01");
        form.press("Anteckna valet");
        assertThat(form.error("validFrom")).containsText("utanför mandatets tid");
        form.fill("validFrom", "2071-04-01").fill("lastDay", "2072-03-31").press("Anteckna valet");
        assertThat(page.locator(".note.good")).containsText("ordförande från 2071-04-01");
        assertThat(page.locator(".pairs")).containsText("Vanja Vik");

        assertThat(StatementsOf.page(office.answer("/search?q=vanja+vik"))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        page.navigate("/search?q=vanja+vik");
        assertThat(page.locator("main")).containsText("ledamot, Varberg och Hylte, från 2071-04-01 till 2075-03-31");
        page.locator("main a", new Page.LocatorOptions().setHasText("Vanja Vik"))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Vanja Vik");

        page.navigate("/forbund/board?day=2071-05-01");
        assertThat(page.locator("table.board")).containsText("Vanja Vik");
        assertThat(page.locator(".presidium dd").last()).containsText("Vanja Vik");

        // The office stands in the way of ending the mandate, and the mandate of ending the seat.
        page.navigate(mandate);
        act(page, "Avsluta mandatet");
        Form.on(page).fill("lastDay", "2071-12-31").press("Avsluta mandatet");
        assertThat(Form.on(page).error("lastDay")).containsText("Avsluta uppdraget först");
        Form.on(page).fill("lastDay", "2074-03-31").press("Avsluta mandatet");
        assertThat(page.locator(".note.good")).containsText("gäller till och med 2074-03-31");
        page.navigate(seat);
        act(page, "Ange sista dagen");
        Form.on(page).fill("lastDay", "2073-12-31").press("Spara");
        assertThat(Form.on(page).error("lastDay")).containsText("Vanja Vik har ett mandat");
        Form.on(page).fill("lastDay", "2074-12-31").press("Spara");
        assertThat(page.locator(".note.good")).containsText("finns till och med 2074-12-31");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() {
        Page page = visit(Role.FORBUNDSCHEF).open("/forbund/board?day=2018-03-16");
        page.locator("table.board tbody th a").first().click();
        act(page, "Ge mandat");
        Form form = Form.on(page);
        form.press("Ge mandat");
        assertThat(page.locator(".field.wrong")).hasCount(4);
        Accessibility.check(page);
        form.fill("person", "Nils Ny, 811218-9876")
                .choose("role", "Ersättare")
                .choose("eligibility", "Ledamot i fullmäktige")
                .fill("validFrom", "2018-04-01")
                .fill("lastDay", "2019-03-31");
        form.press("Ge mandat");
        assertThat(form.error("eligibility")).containsText("myndigheterna utser en anställd");
        form.choose("eligibility", "Anställd i myndigheten").press("Ge mandat");
        assertThat(form.error("deputyOrder")).containsText("saknas");
        form.fill("deputyOrder", "1").press("Ge mandat");
        assertThat(form.error("deputyOrder")).containsText("har redan");
        form.fill("deputyOrder", "2").press("Ge mandat");
        assertThat(form.error("person")).containsText("personnummer");
        assertThat(form.input("deputyOrder")).hasValue("2");
        assertThat(form.input("validFrom")).hasValue("2018-04-01");
    }

    @Test
    void twoWhoChangeTheSameMandate() {
        Page first = visit(Role.FORBUNDSCHEF).open("/forbund/board?day=2018-03-16");
        first.locator("table.board tbody tr").last().locator("li a").last().click();
        Page second = visit(Role.STYRELSESEKRETERARE).open(first.url().replaceAll("^https?://[^/]+", ""));
        act(first, "Ändra");
        act(second, "Ändra");
        Form.on(first).fill("email", "harald@halmstad.exempel.se").press("Spara");
        assertThat(first.locator(".note.good")).containsText("är sparat");
        Form.on(second).fill("email", "kansli@halmstad.exempel.se").press("Spara");
        assertThat(second.locator(".errors")).containsText("Frida Falk");
        assertThat(Form.on(second).input("email")).hasValue("kansli@halmstad.exempel.se");
    }

    private static void give(Page page, String member, String name, String from, String lastDay) {
        act(page, "Ge mandat");
        Form.on(page)
                .choose("member", member)
                .fill("person", name)
                .choose("role", "Ledamot")
                .choose("eligibility", "Ledamot i fullmäktige")
                .fill("validFrom", from)
                .fill("lastDay", lastDay)
                .press("Ge mandat");
    }

    private static void act(Page page, String words) {
        page.locator(".acts a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
    }
}
