package se.tross.board.sitting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import se.tross.forbund.Form;

/** What the secretary does on the page of a meeting of Halland's board. */
public final class MeetingSteps {

    private MeetingSteps() {}

    /** A meeting of yesterday's plan, held today, with two matters for decision. */
    public static Page summoned(Page page) {
        page.navigate("/board/meeting-add");
        Form.on(page)
                .fill("startsAt", "2026-01-15")
                .fill("from", "09.00")
                .fill("place", "Halmstad")
                .press("Planera sammanträdet");
        page.locator("main h1").waitFor();
        String meeting = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        matter(page, meeting, "Inköp av mätinstrument", "Att köpa in mätinstrument.");
        matter(page, meeting, "Val av lokal", "Att hyra lokalen.");
        page.navigate("/board/meeting?id=" + meeting);
        page.locator("#summon").click();
        page.waitForLoadState();
        page.navigate("/board/sitting?id=" + meeting);
        return page;
    }

    private static void matter(Page page, String meeting, String title, String proposal) {
        page.navigate("/board/matter-add?meeting=" + meeting);
        Form.on(page).fill("title", title).choose("kind", "Beslutsärende").fill("proposal", proposal);
        page.locator("main input[type=submit]").last().click();
        page.waitForLoadState();
    }

    /** Somebody comes. */
    public static void here(Page page, String name) {
        page.locator("#live-room li", new Page.LocatorOptions().setHasText(name))
                .locator("button[value=come]")
                .click();
        assertThat(page.locator("#live-room li.here", new Page.LocatorOptions().setHasText(name)))
                .isVisible();
    }

    /** Another matter is taken up. */
    public static void goTo(Page page, String title) {
        page.locator("#live-agenda a", new Page.LocatorOptions().setHasText(title))
                .click();
        page.locator("#matter-title").getByText(title).waitFor();
    }

    /** A button of the page, by its words. */
    public static void press(Page page, String button) {
        page.locator("main button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    /** Where the minutes are written as one goes. */
    public static Locator note(Page page) {
        return page.locator("#live-note textarea");
    }
}
