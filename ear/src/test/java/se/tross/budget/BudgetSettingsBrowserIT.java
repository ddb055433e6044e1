package se.tross.budget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;

/** Goal areas, the ladder of equity and the formula are the förbund's own; rules about them are sentences. */
class BudgetSettingsBrowserIT extends BrowserTest {

    @Test
    void theFormulaIsShownInWords() {
        Page page = visit(Role.LEDAMOT).open("/budget/settings");
        assertThat(page.locator("section[aria-labelledby=definition]"))
                .containsText(
                        "+ medlemmarnas bidrag + andra intäkter + sparade medel vid årets början − insatser − drift");
        Accessibility.check(page);
    }

    @Test
    void aGoalAreaComesIsRenamedAndIsNoLongerUsed() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/settings");
        page.locator("[id$=':name']").fill("Provområde");
        page.locator("#saveArea").click();
        area(page, "Provområde").locator("a").click();
        page.locator("[id$=':name']").fill("Prövat område");
        page.locator("#saveArea").click();
        area(page, "Prövat område").locator("input[value='Sluta använda']").click();
        assertThat(area(page, "Prövat område")).containsText("Används inte i nya rader");
        Accessibility.check(page);
    }

    @Test
    void twoGoalAreasOfOneNameAreRefused() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/settings");
        page.locator("[id$=':name']").fill("Metodutveckling");
        page.locator("#saveArea").click();
        assertThat(page.locator(".errors")).containsText("finns redan");
    }

    @Test
    void aStepThatOverlapsAnotherIsRefusedBesideItsField() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/equity-step");
        Accessibility.check(page);
        page.locator("[id$=':validFrom']").fill("2018-01-01");
        page.locator("[id$=':from']").fill("5 mkr");
        page.locator("[id$=':maxPercent']").fill("25");
        page.locator("[id$=':source']").fill("Prov");
        page.locator("#save").click();
        assertThat(page.locator("[id$=':validFrom'][aria-invalid=true]")).isVisible();
        assertThat(page.locator("[id$=':source']")).hasValue("Prov");
    }

    @Test
    void aFormulaThatEndsBeforeItBeginsIsRefused() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/disposable");
        Accessibility.check(page);
        page.locator("[id$=':validFrom']").fill("2030-01-01");
        page.locator("[id$=':validTo']").fill("2029-12-31");
        page.locator("[id$=':source']").fill("Prov");
        page.locator("#save").click();
        assertThat(page.locator("[id$=':validTo'][aria-invalid=true]")).isVisible();
    }

    @Test
    void aRemovedStepAndAWithdrawnFormulaAreTakenBack() {
        Page page = visit(Role.FORBUNDSCHEF).open("/budget/settings");
        for (String section : new String[] {"ladder", "definition"}) {
            Locator removes = page.locator("section[aria-labelledby=" + section + "] input[value='Ta bort']");
            int before = removes.count();
            removes.first().click();
            assertThat(page.locator(".undo")).containsText("Borttaget: ");
            assertThat(removes).hasCount(before - 1);
            Accessibility.check(page);
            Budgets.press(page, "Ångra");
            assertThat(page.locator(".note.good")).containsText("är tillbaka");
            assertThat(removes).hasCount(before);

            removes.first().click();
            page.navigate("/budget/settings");
            page.locator("details.bin summary").click();
            Accessibility.check(page);
            page.locator("details.bin input[type=submit]").first().click();
            assertThat(removes).hasCount(before);
        }
        assertThat(visit(Role.LEDAMOT).open("/budget/settings").locator("details.bin"))
                .hasCount(0);
    }

    private static Locator area(Page page, String name) {
        return page.locator("section[aria-labelledby=areas] li", new Page.LocatorOptions().setHasText(name));
    }
}
