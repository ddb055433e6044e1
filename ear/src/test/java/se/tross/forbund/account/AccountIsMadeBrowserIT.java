package se.tross.forbund.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.SignInForm;

/** Somebody new: an account, a role, the first sign-in with a password of one's own, and the end of both. */
class AccountIsMadeBrowserIT extends BrowserTest {

    private static final String OWN_PASSWORD = "fyra hav och en bro";

    @Test
    void fromTheFirstPasswordToTheClosedAccount() {
        Page administrator = visit(Role.ADMINISTRATOR).open("/forbund/account-add");
        Form.on(administrator)
                .fill("name", "Lo Lind")
                .fill("username", "lo.lind")
                .fill("email", "lo.lind@kommun.example")
                .press("Skapa konto");
        assertThat(administrator.locator(".note.good")).containsText("Kontot för Lo Lind är skapat");
        String once = administrator.locator("code.secret").textContent();
        String account = administrator.url();
        administrator.navigate(account);
        assertThat(administrator.locator("code.secret")).hasCount(0);

        // A role, twice: the second time it is refused.
        giveRole(administrator, "Ledamot");
        assertThat(administrator.locator(".note.good")).containsText("Rollen ledamot gäller från");
        assertThat(administrator.locator(".timeline li.now")).containsText("Ledamot");
        Accessibility.check(administrator);
        giveRole(administrator, "Ledamot");
        assertThat(Form.on(administrator).error("role")).containsText("har redan rollen");

        // The newcomer signs in, and is let nowhere before the password is their own.
        Page newcomer = SignInForm.submit(stranger().open("/sign-in"), "lo.lind", once);
        assertThat(newcomer.locator(".note.warn")).containsText("Någon annan har valt ditt lösenord");
        Form.on(newcomer)
                .fill("present", once)
                .fill("password", OWN_PASSWORD)
                .fill("again", OWN_PASSWORD)
                .press("Byt lösenord");
        assertThat(newcomer.locator(".note.good")).containsText("Lösenordet är bytt");
        newcomer.navigate("/forbund/members");
        assertThat(newcomer.locator("h1")).hasText("Medlemmar");

        // The role ends, but not before it began; then the account is closed, and sign-in with it.
        administrator.navigate(account);
        administrator
                .locator(".timeline a", new Page.LocatorOptions().setHasText("Avsluta rollen"))
                .click();
        Form.on(administrator).fill("lastDay", "2001-01-01").press("Avsluta rollen");
        assertThat(Form.on(administrator).error("lastDay")).containsText("före första dagen");
        Form.on(administrator).fill("lastDay", "2074-12-31").press("Avsluta rollen");
        assertThat(administrator.locator(".note.good")).containsText("upphör efter 2074-12-31");
        Form.on(administrator).press("Stäng kontot");
        assertThat(administrator.locator(".note.good")).containsText("är stängt");
        Page shutOut = SignInForm.submit(stranger().open("/sign-in"), "lo.lind", OWN_PASSWORD);
        assertThat(shutOut).hasURL(Pattern.compile(".*/sign-in.*"));
        assertThat(administrator.locator(".history")).not().containsText(OWN_PASSWORD);
        assertThat(once).isNotBlank();
    }

    @Test
    void whatIsNoNameToSignInWithIsRefusedAndSoIsOneThatIsTaken() {
        Page page = visit(Role.ADMINISTRATOR).open("/forbund/account-add");
        Form form = Form.on(page).fill("name", "Någon Annan").fill("username", "å ä ö");
        form.press("Skapa konto");
        assertThat(form.error("username")).containsText("bokstäverna a till z");
        form.fill("username", "ekonom").fill("email", "ingen adress").press("Skapa konto");
        assertThat(form.error("email")).containsText("ingen e-postadress");
        form.fill("email", "").press("Skapa konto");
        assertThat(page.locator(".errors")).containsText("upptaget");
        assertThat(form.input("name")).hasValue("Någon Annan");
    }

    @Test
    void aHandlaggareActsForAMember() {
        Page page = visit(Role.ADMINISTRATOR).open("/forbund/accounts");
        page.locator("table a", new Page.LocatorOptions().setHasText("Hanna Hav"))
                .click();
        giveRole(page, "Handläggare hos medlem");
        assertThat(Form.on(page).error("member")).containsText("Välj medlemmen");
        // For another member than the one that the person acts for already: both at once.
        Form.on(page).choose("member", "Laholms kommun").fill("lastDay", "2074-12-31");
        Form.on(page).press("Ge en roll");
        assertThat(page.locator(".timeline")).containsText("Laholms kommun");
    }

    private static void giveRole(Page page, String role) {
        page.locator(".acts a.main").click();
        Form.on(page).choose("role", role).press("Ge en roll");
    }
}
