package se.tross.shared.harness;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Signing in and out, as a person does it. */
public final class SignInForm {

    private SignInForm() {}

    /** Fills in and sends; the page that answers is the one asked for, or the form again with what was wrong. */
    public static Page submit(Page page, String username, String password) {
        page.getByLabel("Användarnamn").fill(username);
        page.getByLabel("Lösenord").fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Logga in"))
                .click();
        page.waitForLoadState();
        return page;
    }

    public static Page submit(Page page, DemoAccount account) {
        return submit(page, account.username(), account.password());
    }

    /** Through the menu under one's name. */
    public static Page signOut(Page page) {
        page.locator("details.me summary").click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Logga ut"))
                .click();
        page.waitForLoadState();
        return page;
    }
}
