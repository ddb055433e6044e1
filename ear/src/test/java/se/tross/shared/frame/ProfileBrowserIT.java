package se.tross.shared.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;

/** One's own choices: language and colours follow the person, not the machine. */
class ProfileBrowserIT extends BrowserTest {

    @Test
    void thePagesSpeakTheChosenLanguageInTheChosenColours() {
        Page page = visit(Role.HANDLAGGARE).open("/profile");
        try {
            choose(page, "ENGLISH", "DARK");

            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).hasText("My profile");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            Page onATelephone = visit(Role.HANDLAGGARE, Look.PHONE).open("/contribution/plans");
            assertThat(onATelephone.locator("html")).hasAttribute("lang", "en");
            assertThat(onATelephone.locator("html")).hasAttribute("data-theme", "dark");
            Accessibility.check(onATelephone);
        } finally {
            choose(page, "SWEDISH", "SYSTEM");
        }
        assertThat(page.locator("html")).hasAttribute("lang", "sv");
        assertThat(page.locator("h1")).hasText("Min profil");
    }

    private static void choose(Page page, String language, String theme) {
        page.locator("select[id$=language]").selectOption(language);
        page.locator("select[id$=theme]").selectOption(theme);
        page.locator("[id$=choose]").click();
        page.waitForLoadState();
    }
}
