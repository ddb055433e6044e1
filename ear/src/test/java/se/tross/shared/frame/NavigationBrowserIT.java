package se.tross.shared.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;

/** The navigation shows each role what it may see, and nothing else. */
class NavigationBrowserIT extends BrowserTest {

    private static final String TABLE = """
            FORBUNDSCHEF: Översikt, Sammanträden, Beslut, Uppdrag, Delegation, Årshjul, Ledamöter, Bidrag, Fördelningsnycklar, Budget, Insatser, Ansökningar, Beredning, Tertialrapporter, Avvikelser, Medlemmar, Förbundsordning, Användare, Anmälda brister, Utskick, Händelser
            EKONOM: Översikt, Sammanträden, Beslut, Uppdrag, Delegation, Årshjul, Ledamöter, Bidrag, Fördelningsnycklar, Budget, Insatser, Tertialrapporter, Avvikelser, Medlemmar, Förbundsordning
            STYRELSESEKRETERARE: Översikt, Sammanträden, Beslut, Uppdrag, Delegation, Årshjul, Ledamöter, Bidrag, Fördelningsnycklar, Budget, Insatser, Ansökningar, Beredning, Tertialrapporter, Avvikelser, Medlemmar, Förbundsordning, Anmälda brister, Utskick
            HANDLAGGARE: Översikt, Sammanträden, Beslut, Uppdrag, Delegation, Årshjul, Ledamöter, Bidrag, Fördelningsnycklar, Budget, Insatser, Ansökningar, Tertialrapporter, Avvikelser, Medlemmar, Förbundsordning
            BEREDARE: Översikt, Sammanträden, Beslut, Uppdrag, Delegation, Årshjul, Ledamöter, Bidrag, Fördelningsnycklar, Budget, Insatser, Beredning, Tertialrapporter, Avvikelser, Medlemmar, Förbundsordning
            LEDAMOT: Översikt, Sammanträden, Beslut, Uppdrag, Delegation, Årshjul, Ledamöter, Bidrag, Fördelningsnycklar, Budget, Insatser, Tertialrapporter, Avvikelser, Medlemmar, Förbundsordning
            REVISOR: Översikt, Sammanträden, Beslut, Uppdrag, Delegation, Årshjul, Ledamöter, Bidrag, Fördelningsnycklar, Budget, Insatser, Tertialrapporter, Avvikelser, Medlemmar, Förbundsordning, Användare, Händelser
            ADMINISTRATOR: Översikt, Ledamöter, Medlemmar, Förbundsordning, Användare, Händelser
            """;

    @Test
    void everyRoleIsShownWhatTheTableSays() {
        String shown = Arrays.stream(Role.values())
                .map(role -> role + ": "
                        + String.join(
                                ", ",
                                visit(role)
                                        .open("/start")
                                        .locator("nav.side > div:not(.phone) a")
                                        .allInnerTexts())
                        + "\n")
                .collect(Collectors.joining());

        assertThat(shown).isEqualTo(TABLE);
    }

    @Test
    void onATelephoneTheNavigationOpensOnDemand() {
        Page page = visit(Role.EKONOM, Look.PHONE).open("/start");
        assertThat(page.locator("nav.side").isVisible()).isFalse();

        page.locator("button[popovertarget=side].menu").click();
        page.locator("nav.side a[href*='/forbund/members']").click();
        page.waitForURL("**/forbund/members?*");

        assertThat(page.locator("nav.side a[aria-current=page]").getAttribute("href"))
                .contains("/forbund/members");
    }

    @Test
    void thePagesFollowTheColoursOfTheSystem() {
        String light = background(visit(Role.EKONOM, Look.DESKTOP).open("/start"));
        String dark = background(visit(Role.EKONOM, Look.DARK).open("/start"));

        assertThat(brightness(light)).isGreaterThan(200);
        assertThat(brightness(dark)).isLessThan(60);
    }

    private static String background(Page page) {
        return page.evaluate("""
                        () => [document.body, document.documentElement].map(e => getComputedStyle(e).backgroundColor)
                          .find(colour => colour !== 'rgba(0, 0, 0, 0)')
                        """).toString();
    }

    /** The mean of red, green and blue in {@code rgb(r, g, b)}. */
    private static double brightness(String colour) {
        return Arrays.stream(colour.replaceAll("[^0-9,]", "").split(","))
                .limit(3)
                .mapToInt(Integer::parseInt)
                .average()
                .orElseThrow();
    }
}
