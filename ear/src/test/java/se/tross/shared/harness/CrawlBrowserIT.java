package se.tross.shared.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Role;

/** Every page that a role can reach by clicking works for it, on a desk and on a telephone, in light and dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlBrowserIT extends BrowserTest {

    /** Server and browser wait for each other most of the time: two at once fill a small machine. */
    private static final int AT_ONCE = 2;

    private final Map<Role, Crawler> crawled = new ConcurrentHashMap<>();

    @BeforeAll
    void everyRoleGoesRound() throws InterruptedException, ExecutionException {
        Queue<Role> waiting = new ConcurrentLinkedQueue<>(List.of(Role.values()));
        ExecutorService rounds = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> going = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                going.add(rounds.submit(() -> BrowserProcess.besides(() -> {
                    for (Role role = waiting.poll(); role != null; role = waiting.poll()) {
                        crawled.put(role, goRound(role));
                    }
                })));
            }
            for (Future<?> one : going) {
                one.get();
            }
        } finally {
            rounds.shutdownNow();
        }
    }

    private static Crawler goRound(Role role) {
        Visit visit = Visit.signedIn(DemoAccount.of(role), Look.DESKTOP);
        try {
            return new Crawler(visit).from(starts(role, visit));
        } finally {
            visit.close();
        }
    }

    /** One page of each kind is opened: those that show most are among what it begins with. */
    private static List<String> starts(Role role, Visit visit) {
        List<String> starts = new ArrayList<>(List.of("/start"));
        if (Permission.BOARD_READ.heldBy(Set.of(role))) {
            starts.add(first(visit, "/board/decisions", "överklagat"));
        }
        if (Permission.INSATS_READ.heldBy(Set.of(role))) {
            starts.add(first(visit, "/insats/insatser", "pågående"));
        }
        return starts;
    }

    /** The page that the first row with these words leads to. */
    private static String first(Visit visit, String list, String words) {
        Locator row = visit.open(list)
                .locator("main tbody tr", new Page.LocatorOptions().setHasText(words))
                .first();
        return (String) row.locator("a").first().evaluate("link => link.href");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyPageThatIsReachedIsWhole(Role role) {
        Crawler crawler = crawled.get(role);

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
        assertThat(sees(
                        crawler,
                        "/board/decisions",
                        "/board/decision",
                        "/board/actions",
                        "/board/action",
                        "/board/appeal"))
                .isEqualTo(Permission.BOARD_READ.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/board/sitting", "/board/appeal-add", "/board/paragraph-start"))
                .isEqualTo(Permission.BOARD_RECORD.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/board/meetings", "/board/meeting", "/board/matter"))
                .isEqualTo(Permission.BOARD_READ.heldBy(Set.of(role)));
        assertThat(sees(
                        crawler,
                        "/board/year-plan",
                        "/board/meeting-add",
                        "/board/meeting-edit",
                        "/board/meeting-cancel",
                        "/board/matter-add",
                        "/board/matter-edit"))
                .isEqualTo(Permission.BOARD_PREPARE.heldBy(Set.of(role)));
        assertThat(sees(
                        crawler,
                        "/board/delegation",
                        "/board/delegation-rule",
                        "/board/delegation-decisions",
                        "/board/delegation-decision",
                        "/board/delegation-urgent",
                        "/board/delegation-urgent-decision"))
                .isEqualTo(Permission.BOARD_READ.heldBy(Set.of(role)));
        assertThat(sees(
                        crawler,
                        "/board/delegation-rule-add",
                        "/board/delegation-rule-end",
                        "/board/delegation-empower",
                        "/board/delegation-empower-end"))
                .isEqualTo(Permission.BOARD_DELEGATION_EDIT.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/board/delegation-decide", "/board/delegation-urgent-decide"))
                .isEqualTo(Permission.BOARD_DELEGATED_DECIDE.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/board/wheel", "/board/wheel-task"))
                .isEqualTo(Permission.BOARD_READ.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/board/wheel-task-add", "/board/wheel-task-edit", "/board/wheel-done"))
                .isEqualTo(Permission.BOARD_WHEEL_EDIT.heldBy(Set.of(role)));
        assertThat(sees(
                        crawler,
                        "/insats/insatser",
                        "/insats/insats",
                        "/insats/more",
                        "/insats/target-groups",
                        "/insats/ending"))
                .isEqualTo(Permission.INSATS_READ.heldBy(Set.of(role)));
        assertThat(sees(
                        crawler,
                        "/insats/insats-add",
                        "/insats/insats-edit",
                        "/insats/parties",
                        "/insats/scope",
                        "/insats/financing",
                        "/insats/publish",
                        "/insats/contact"))
                .isEqualTo(Permission.INSATS_EDIT.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/insats/applications", "/insats/application"))
                .isEqualTo(Permission.INSATS_APPLY.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/insats/preparations", "/insats/preparation"))
                .isEqualTo(Permission.INSATS_PREPARE.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/insats/question-form")).isEqualTo(Permission.INSATS_SETTINGS.heldBy(Set.of(role)));
        assertThat(sees(crawler, "/insats/target-group")).isEqualTo(Permission.INSATS_SETTINGS.heldBy(Set.of(role)));
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
