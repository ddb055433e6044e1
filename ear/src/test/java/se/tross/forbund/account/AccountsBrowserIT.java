package se.tross.forbund.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** Accounts and roles: kept by the administrator, read by the auditor and the förbundschef. */
class AccountsBrowserIT extends BrowserTest {

    private static final String ACCOUNTS = "/forbund/accounts";

    @Test
    void theLastAdministratorStaysAndThePageSaysWhy() {
        Page page = visit(Role.ADMINISTRATOR).open(ACCOUNTS);
        page.locator("table a", new Page.LocatorOptions().setHasText("Adam Alm"))
                .click();
        assertThat(page.locator(".timeline button[aria-disabled=true]")).hasText("Avsluta rollen");
        assertThat(page.locator(".timeline .why")).containsText("minst en administratör");
        assertThat(page.locator("#why")).containsText("ditt eget konto");
    }

    @Test
    void whoIsLockedOutIsLetInAgainByTheAdministrator() {
        Page guessing = stranger().open("/sign-in");
        for (int attempt = 0; attempt < 5; attempt++) {
            guessing.locator("main input[type=text], main input[name$=username]")
                    .first()
                    .fill("handlaggare");
            guessing.locator("main input[type=password]").fill("fel lösenord " + attempt);
            guessing.locator("main button[type=submit], main input[type=submit]")
                    .first()
                    .click();
            guessing.waitForLoadState();
        }
        Page page = visit(Role.ADMINISTRATOR).open(ACCOUNTS);
        page.locator("table a", new Page.LocatorOptions().setHasText("Hanna Hav"))
                .click();
        assertThat(page.locator(".note.bad")).containsText("Utelåst till");
        Form.on(page).press("Lås upp nu");
        assertThat(page.locator(".note.bad")).hasCount(0);
        assertThat(page.locator(".note.good")).containsText("kan försöka logga in igen");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REVISOR", "FORBUNDSCHEF"})
    void someReadAndDoNotChange(Role role) {
        Visit visit = visit(role);
        Page page = visit.open(ACCOUNTS);
        assertThat(page.locator(".acts .btn")).hasCount(0);
        page.locator("table a", new Page.LocatorOptions().setHasText("Elin Ek")).click();
        assertThat(page.locator("main form")).hasCount(0);
        assertThat(visit.answer("/forbund/account-add").status()).isEqualTo(403);
        visit.expectFaults();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EKONOM", "HANDLAGGARE", "LEDAMOT", "STYRELSESEKRETERARE"})
    void othersDoNotEvenRead(Role role) {
        Visit visit = visit(role);
        assertThat(visit.answer(ACCOUNTS).status()).isEqualTo(403);
        assertThat(visit.answer("/forbund/account?id=1").status()).isEqualTo(403);
        visit.expectFaults();
    }

    @Test
    void thePagesAreForEverybodyAndEveryScreen() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.DARK_PHONE)) {
            Visit visit = visit(Role.ADMINISTRATOR, look);
            Page page = visit.open(ACCOUNTS);
            Accessibility.check(page);
            page.locator("table a", new Page.LocatorOptions().setHasText("Adam Alm"))
                    .click();
            Accessibility.check(page);
            Accessibility.check(visit.open("/forbund/account-role"));
        }
    }

    @Test
    void theListCostsAtMostTwelveStatements() {
        assertThat(StatementsOf.page(visit(Role.ADMINISTRATOR).answer(ACCOUNTS)))
                .isLessThanOrEqualTo(StatementsOf.AT_MOST);
    }
}
