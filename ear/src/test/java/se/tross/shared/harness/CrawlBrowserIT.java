package se.tross.shared.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Role;

/** Every page that a role can reach by clicking works for it, on a desk and on a telephone, in light and dark. */
class CrawlBrowserIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyPageThatIsReachedIsWhole(Role role) {
        Crawler crawler = new Crawler(visit(role)).from("/start");

        assertThat(crawler.paths()).contains("/start", "/help", "/accessibility", "/profile", "/search");
        assertThat(crawler.paths()).contains("/forbund/members", "/forbund/member", "/forbund/charter");
        assertThat(crawler.paths())
                .contains("/forbund/board", "/forbund/board-seat", "/forbund/board-mandate", "/forbund/board-office");
        assertThat(sees(
                        crawler,
                        "/forbund/board-seat-add",
                        "/forbund/board-seat-edit",
                        "/forbund/board-seat-end",
                        "/forbund/board-mandate-add",
                        "/forbund/board-mandate-edit",
                        "/forbund/board-mandate-end",
                        "/forbund/board-office-add",
                        "/forbund/board-office-end"))
                .isEqualTo(Permission.BOARD_SEATS_EDIT.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/contribution/plan", "/contribution/key"))
                .isEqualTo(Permission.CONTRIBUTION_READ.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/contribution/plan-edit"))
                .isEqualTo(Permission.CONTRIBUTION_EDIT.heldBy(Set.of(role)));
        assertThat(sees(
                        crawler,
                        "/budget/budgets",
                        "/budget/check",
                        "/budget/flow",
                        "/budget/reserve",
                        "/budget/compare"))
                .isEqualTo(Permission.BUDGET_READ.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/budget/document", "/budget/settings"))
                .isEqualTo(Permission.BUDGET_READ.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/budget/equity-step", "/budget/disposable"))
                .isEqualTo(Permission.BUDGET_SETTINGS.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/forbund/member-add")).isEqualTo(Permission.FORBUND_EDIT.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/forbund/accounts")).isEqualTo(Permission.ACCOUNT_READ.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/trail")).isEqualTo(Permission.TRAIL_READ.heldBy(Set.of(role)));
        assertThat(crawler.problems()).isEmpty();
    }

    private static boolean sees(Crawler crawler, String... paths) {
        return crawler.paths().containsAll(Set.of(paths));
    }
}
