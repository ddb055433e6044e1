package se.tross.shared.container;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.SystemClock;

/** The first of two förbund on 1 June 2018, new for each test, and what its people do there. */
public class TestForbund implements BeforeEachCallback, AfterEachCallback {

    public static final Clock NOON = Clock.fixed(Instant.parse("2018-06-01T10:00:00Z"), SystemClock.STOCKHOLM);

    private final Actor actor;
    private final String[] rows;
    private TestContainer container;

    /**
     * @param role what Eva Ekonom is, who does everything unless another is named
     * @param rows SQL for what the förbund has beside what {@link TwoForbund} gives it
     */
    public TestForbund(Role role, String... rows) {
        actor = eva(role);
        this.rows = rows.clone();
    }

    public static Actor eva(Role role) {
        return new Actor(1, "eva1", "Eva Ekonom", 1, Set.of(role));
    }

    /** The SQL for the state's authorities and two municipalities, 12 and 13, and nothing about money. */
    public static String[] beforeMoney() {
        return new String[] {
            "delete from contribution_contribution",
            "delete from contribution_plan",
            "delete from contribution_key_row",
            "delete from contribution_key",
            member(10, "FK", "Försäkringskassan", "FORSAKRINGSKASSAN", 1),
            member(11, "AF", "Arbetsförmedlingen", "ARBETSFORMEDLINGEN", 1),
            member(12, "1380", "Halmstads kommun", "MUNICIPALITY", 1),
            member(13, "1315", "Hylte kommun", "MUNICIPALITY", 2)
        };
    }

    /** The SQL for a member since 2018. */
    public static String member(long id, String code, String name, String party, int position) {
        return ("insert into forbund_member (id, forbund_id, version, code, name, party, position, valid_from)"
                        + " values (%d, 1, 1, '%s', '%s', '%s', %d, '2018-01-01')")
                .formatted(id, code, name, party, position);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        container = start(NOON, rows);
    }

    /** The same for a whole class of tests that only read, at another time. */
    public static TestContainer start(Clock clock, String... rows) throws SQLException {
        TestContainer started = TestContainer.start(clock);
        try (Connection app = started.database().as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, rows);
        }
        return started;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        container.close();
    }

    public TestDatabase database() {
        return container.database();
    }

    public <T> T bean(Class<T> type) {
        return container.get(type);
    }

    public <T> T as(Callable<T> request) {
        return container.as(actor, request);
    }

    /** @param other somebody else; null when nobody has signed in */
    public <T> T as(Actor other, Callable<T> request) {
        return container.as(other, request);
    }

    public void run(Runnable request) {
        as(() -> {
            request.run();
            return null;
        });
    }

    /** Why it is refused. */
    public Refusal refusal(Runnable request) {
        return refusals(request).get(0);
    }

    /** Everything that it is refused for, the weightiest first. */
    public List<Refusal> refusals(Runnable request) {
        try {
            run(request);
        } catch (RefusedInTransaction refused) {
            return refused.refusals();
        }
        throw new AssertionError("Not refused");
    }
}
