package se.tross.shared.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class ServerIsUpBrowserIT extends BrowserTest {

    @Test
    void pagesAreSeen() {
        Page page = stranger().open("/sign-in");
        assertThat(page.locator("h1")).hasText("Logga in");
        Accessibility.check(page);
    }
}
