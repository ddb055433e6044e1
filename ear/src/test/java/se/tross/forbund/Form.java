package se.tross.forbund;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** A form as a person fills it in, its inputs named as in the pages. */
public final class Form {

    private final Page page;

    private Form(Page page) {
        this.page = page;
    }

    public static Form on(Page page) {
        return new Form(page);
    }

    public Form fill(String input, String text) {
        input(input).fill(text);
        return this;
    }

    public Form choose(String input, String label) {
        input(input).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    public Locator input(String input) {
        return page.locator("main [id$=':" + input + "']");
    }

    /** What is wrong with an input, as it stands beside it. */
    public Locator error(String input) {
        Locator inside = page.locator("[id$=':" + input + "']");
        return page.locator("main .field", new Page.LocatorOptions().setHas(inside))
                .locator(".error");
    }

    public void press(String button) {
        page.locator("main").getByRole(AriaRole.BUTTON, named(button)).click();
        page.waitForLoadState();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
