package se.tross.shared.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.DemoAccount;
import se.tross.shared.harness.SignInForm;
import se.tross.shared.harness.Visit;

/** What is typed and not saved survives a crash and the end of the session, and never overwrites anything in silence. */
class UnsavedTextBrowserIT extends BrowserTest {

    private static final String NEW_MEMBER = "/forbund/member-add";
    private static final Pattern KEPT = Pattern.compile("Sparat \\d\\d\\.\\d\\d");

    /** A pause of a second is enough, and the time is told. */
    @Test
    void isKeptWithinFiveSecondsAndIsBackAfterACrash() {
        Page page = visit(Role.FORBUNDSCHEF).open(NEW_MEMBER);
        Form.on(page).choose("party", "Kommun").input("name").pressSequentially("Ljungby kommun");
        assertThat(page.locator(".draft-kept")).containsText(KEPT, new ContainsTextOptions().setTimeout(5_000));
        Page after = crashed(page);
        assertThat(Form.on(after).input("name")).hasValue("Ljungby kommun");
        assertThat(Form.on(after).input("party")).hasValue("MUNICIPALITY");
        assertThat(after.locator(".note.draft")).containsText("är tillbaka");
        Accessibility.check(after);

        after.getByText("Kasta det jag skrev").click();
        assertThat(Form.on(after).input("name")).hasValue("");
        after.reload();
        assertThat(Form.on(after).input("name")).hasValue("");
    }

    @Test
    void isNotOfferedAnyMoreWhenItHasBeenSavedOrGivenUp() {
        Visit visit = visit(Role.FORBUNDSCHEF);
        Page page = visit.open("/forbund/charter-change?setting=JOINT_AUDITORS");
        Form.on(page).fill("source", "Förslag");
        page.locator(".buttons a").click();
        visit.open("/forbund/charter-change?setting=JOINT_AUDITORS");
        assertThat(Form.on(page).input("source")).hasValue("");

        openMember(page, "Varbergs kommun");
        Form.on(page).fill("invoiceReference", "REF 41").press("Spara");
        assertThat(page.locator(".note.good")).isVisible();
        page.navigate(memberForm(page));
        assertThat(page.locator(".note.draft")).hasCount(0);
        Form.on(page).fill("invoiceReference", "").press("Spara");
    }

    /** Refused, and then the machine dies: the text is there, and so is what the record said when typing began. */
    @Test
    void survivesARefusal() {
        Page page = visit(Role.FORBUNDSCHEF).open(NEW_MEMBER);
        Form.on(page).fill("name", "Älmhults kommun").press("Lägg till medlem");
        assertThat(page.locator(".errors")).isVisible();
        assertThat(page.locator(".draft-kept")).containsText(KEPT);
        assertThat(Form.on(crashed(page)).input("name")).hasValue("Älmhults kommun");
    }

    @Test
    void asksWhenSomebodyHasChangedTheRecordSince() {
        Page mine = visit(Role.FORBUNDSCHEF).open("/forbund/members");
        openMember(mine, "Falkenbergs kommun");
        Form.on(mine).fill("invoiceReference", "MIN");
        assertThat(mine.locator(".draft-kept")).containsText(KEPT);
        Page other = visit(Role.STYRELSESEKRETERARE).open("/forbund/members");
        openMember(other, "Falkenbergs kommun");
        Form.on(other).fill("invoiceReference", "DERAS").press("Spara");
        assertThat(other.locator(".note.good")).isVisible();

        mine.reload();
        assertThat(Form.on(mine).input("invoiceReference")).hasValue("DERAS");
        assertThat(mine.locator(".note.draft")).containsText("har ändrats sedan dess");
        Accessibility.check(mine);
        mine.getByText("Lägg tillbaka det jag skrev").click();
        assertThat(Form.on(mine).input("invoiceReference")).hasValue("MIN");
        Form.on(mine).fill("invoiceReference", "").press("Spara");
        assertThat(mine.locator(".note.good")).isVisible();
    }

    @Test
    void isForNobodyElseAndIsGoneAfterSignOut() {
        Visit visit = stranger();
        Page page = visit.signIn(DemoAccount.of(Role.FORBUNDSCHEF));
        page.navigate(NEW_MEMBER);
        Form.on(page).fill("name", "Osby kommun");
        assertThat(page.locator(".draft-kept")).containsText(KEPT);
        page.context().clearCookies();
        page.navigate(NEW_MEMBER);
        SignInForm.submit(page, DemoAccount.of(Role.STYRELSESEKRETERARE));
        page.navigate(NEW_MEMBER);
        assertThat(Form.on(page).input("name")).hasValue("");

        page.context().clearCookies();
        page.navigate(NEW_MEMBER);
        SignInForm.submit(page, DemoAccount.of(Role.FORBUNDSCHEF));
        page.navigate(NEW_MEMBER);
        assertThat(Form.on(page).input("name")).hasValue("Osby kommun");
        SignInForm.signOut(page);
        assertThat(drafts(page)).isEmpty();
    }

    /** P6: not even in the browser. */
    @Test
    void keepsNoPersonnummer() {
        Page page = visit(Role.FORBUNDSCHEF).open(NEW_MEMBER);
        Form.on(page).fill("name", "Ring 811218-9876").fill("code", "OSB");
        assertThat(page.locator(".draft-kept")).containsText(KEPT);
        assertThat(drafts(page)).contains("OSB").doesNotContain("811218");
    }

    /** The window is gone without a word; a new one is opened at the same address. */
    private static Page crashed(Page page) {
        String address = page.url();
        Page next = page.context().newPage();
        page.close();
        next.navigate(address);
        return next;
    }

    private static String drafts(Page page) {
        return (String)
                page.evaluate("() => Object.entries(localStorage).filter(([key]) => key.startsWith('tross.draft'))"
                        + ".map(([, value]) => value).join()");
    }

    private static void openMember(Page page, String name) {
        page.navigate("/forbund/members");
        page.locator("table a", new Page.LocatorOptions().setHasText(name)).click();
        page.locator(".acts a", new Page.LocatorOptions().setHasText("Ändra")).click();
    }

    /** From the page of a member to its form. */
    private static String memberForm(Page page) {
        return page.url().replace("/forbund/member?", "/forbund/member-edit?");
    }
}
