package se.tross.shared.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.DemoAccount;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.SignInForm;
import se.tross.shared.harness.Visit;

/** Into the house and out of it. */
class SignInBrowserIT extends BrowserTest {

    private static final int FAILURES_UNTIL_LOCKED = 5;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleSignsInAndOut(Role role) {
        Visit visit = stranger();
        Page page = visit.signIn(DemoAccount.of(role));
        assertThat(page).hasURL(Pattern.compile(".*/start\\?f=\\d+"));

        SignInForm.signOut(page);

        assertThat(page.getByText("Du är utloggad.")).isVisible();
        assertThat(visit.open("/start")).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
    }

    @Test
    void theSessionGetsANewIdAtSignIn() {
        Visit visit = stranger();
        String before = session(visit.open("/sign-in"));
        String after = session(visit.signIn(DemoAccount.of(Role.EKONOM)));

        assertThat(after).isNotEmpty().isNotEqualTo(before);
    }

    /** Somebody who copied the cookie gains nothing once its owner has signed out. */
    @Test
    void aSessionThatWasSignedOutIsDead() {
        Visit visit = stranger();
        Page page = visit.signIn(DemoAccount.of(Role.EKONOM));
        Cookie copied = page.context().cookies().get(0);
        SignInForm.signOut(page);

        Visit thief = stranger();
        thief.page().context().addCookies(List.of(copied));
        assertThat(thief.open("/start")).hasURL(Pattern.compile(".*/sign-in\\?.*"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        String wrong = refusal("ekonom", "fel lösenord");
        String unknown = refusal("finns-inte", "fel lösenord");

        assertThat(wrong).isEqualTo(unknown).contains("Användarnamnet och lösenordet stämmer inte överens");
        SignInForm.signOut(stranger().signIn(DemoAccount.of(Role.EKONOM))); // and the count starts over
    }

    /** A name that nobody has, since the lock is on names: nobody learns which exist. */
    @Test
    void aNameThatIsGuessedAtIsLockedForAWhile() {
        for (int failure = 1; failure <= FAILURES_UNTIL_LOCKED; failure++) {
            assertThat(refusal("gissad", "lösenord " + failure)).doesNotContain("misslyckade försök");
        }

        assertThat(refusal("gissad", "lösenord till")).contains("För många misslyckade försök");
    }

    @Test
    void afterTheSessionHasEndedOneComesBackToTheSamePage() {
        Visit visit = stranger();
        Page page = visit.signIn(DemoAccount.of(Role.REVISOR));
        page.navigate("/trail");
        String wanted = page.url();
        page.context().clearCookies();

        page.reload();
        SignInForm.submit(page, DemoAccount.of(Role.REVISOR));

        assertThat(page).hasURL(wanted);
    }

    @Test
    void theWayBackNeverLeadsOutOfTheHouse() {
        for (String elsewhere : List.of("https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example")) {
            Page page = stranger().open("/sign-in?to=" + elsewhere);
            SignInForm.submit(page, DemoAccount.of(Role.LEDAMOT));
            assertThat(page).hasURL(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/start.*"));
        }
    }

    @Test
    void theFormIsAccessibleWithAndWithoutARefusal() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK_PHONE)) {
            Page page = stranger(look).open("/sign-in");
            Accessibility.check(page);
            SignInForm.submit(page, "finns-inte", "fel");
            Accessibility.check(page);
        }
    }

    private String refusal(String username, String password) {
        Page page = SignInForm.submit(stranger().open("/sign-in"), username, password);
        return page.locator(".errors").innerText();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("tross"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
