package se.tross.shared.origin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;

/** Talets väg: every figure of a page tells where it comes from, to a keyboard and at 360 px too. */
class PathOfANumberBrowserIT extends BrowserTest {

    private static final String PLAN = "/contribution/plan?year=2018";

    @Test
    void theKeyboardOpensItTheFocusGoesInAndComesBack() {
        Page page = visit(Role.LEDAMOT).open(PLAN);
        Locator figure = page.locator(".grid tbody .path")
                .filter(new Locator.FilterOptions().setHasText("186\u00a0420"))
                .first();
        figure.focus();
        page.keyboard().press("Enter");
        Locator path = page.locator("[popover]:popover-open");
        assertThat(path).isVisible();
        assertThat(path).containsText("Fördelningsnyckel");
        assertThat(path).containsText("Lag (2003:1210)");
        assertThat(page.locator(":focus")).hasText("Stäng");
        Accessibility.check(page);
        page.keyboard().press("Escape");
        assertThat(path).hasCount(0);
        assertThat(page.locator(":focus")).hasText("186\u00a0420");
    }

    @Test
    void everyFigureOfTheTableHasOne() {
        Page page = visit(Role.LEDAMOT).open(PLAN);
        int figures = page.locator(".grid tbody .amount").count();
        assertThat(figures).isPositive();
        assertThat(page.locator(".grid tbody .path").count()
                        + page.locator(".grid tbody .amount .muted").count())
                .isEqualTo(figures);
    }

    @Test
    void aPhoneShowsItAsASheetThatFits() {
        Page page = visit(Role.LEDAMOT, Look.DARK_PHONE).open(PLAN);
        page.locator(".cards .path").first().click();
        Locator path = page.locator("[popover]:popover-open");
        assertThat(path).isVisible();
        assertThat(path.boundingBox().width).isLessThanOrEqualTo(Look.DARK_PHONE.width());
        Accessibility.check(page);
    }
}
