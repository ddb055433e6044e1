package se.tross.shared.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.DemoAccount;
import se.tross.shared.harness.SignInForm;
import se.tross.shared.harness.Visit;

/** A form is sent after its session has ended: nothing is lost, and nobody sees a bug. */
class EndedSessionBrowserIT extends BrowserTest {

    @Test
    void aFormThatIsSentTooLateLeadsToSignInAndBackToItsPage() {
        Visit visit = stranger();
        Page page = visit.signIn(DemoAccount.of(Role.FORBUNDSCHEF));
        page.navigate("/forbund/member-add");
        String form = page.url();
        page.context().clearCookies();

        page.locator("main form button[type=submit], main form input[type=submit]")
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?.*expired=true.*"));
        assertThat(page.getByText("Du loggades ut")).isVisible();
        SignInForm.submit(page, DemoAccount.of(Role.FORBUNDSCHEF));

        assertThat(page).hasURL(form);
        assertThat(page.locator("main form")).isVisible();
        assertThat(visit.expectFaults()).noneMatch(fault -> fault.contains(" 500 "));
    }

    /** Signed in, but the server no longer knows the view: the page is shown anew with a sentence, not an error. */
    @Test
    void aFormWhoseViewIsForgottenIsShownAnew() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        Page page = visit.open("/forbund/member-add");
        page.evaluate(
                "() => document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]').forEach(i => i.value = '1:1')");

        page.locator("main form button[type=submit], main form input[type=submit]")
                .first()
                .click();
        page.waitForLoadState();

        assertThat(page.locator("main")).isVisible();
        assertThat(page.locator("body")).not().containsText("Referens");
        assertThat(visit.expectFaults()).noneMatch(fault -> fault.contains(" 500 "));
    }
}
