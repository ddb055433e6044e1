package se.tross.forbund;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.SystemClock;

/** Two förbund on 1 June 2018; the first has one member of each party and three municipalities. */
final class ForbundFixture implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    static final LocalDate BEGINNING = LocalDate.of(2018, 1, 1);

    private final TestContainer container;

    private ForbundFixture(TestContainer container) {
        this.container = container;
    }

    static ForbundFixture start() throws SQLException {
        Clock clock = Clock.fixed(Instant.parse("2018-06-01T10:00:00Z"), SystemClock.STOCKHOLM);
        TestContainer container = TestContainer.start(clock);
        try (Connection app = container.database().as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    member(10, "FK", "Försäkringskassan", "FORSAKRINGSKASSAN", 1),
                    member(11, "AF", "Arbetsförmedlingen", "ARBETSFORMEDLINGEN", 1),
                    member(12, "1380", "Halmstads kommun", "MUNICIPALITY", 1),
                    member(13, "1383", "Varbergs kommun", "MUNICIPALITY", 2),
                    member(14, "1315", "Hylte kommun", "MUNICIPALITY", 3),
                    "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph,"
                            + " valid_from, valid_to) values (10, 1, 1, 'HALF_YEAR_REPORT', 'true', '§ 14',"
                            + " '2018-01-01', '2018-09-30')");
        }
        return new ForbundFixture(container);
    }

    private static String member(long id, String code, String name, String party, int position) {
        return ("insert into forbund_member (id, forbund_id, version, code, name, party, position, valid_from)"
                        + " values (%d, 1, 1, '%s', '%s', '%s', %d, '2018-01-01')")
                .formatted(id, code, name, party, position);
    }

    static Actor chief() {
        return new Actor(1, "eva1", "Eva Ekonom", 1, Set.of(Role.FORBUNDSCHEF));
    }

    static Actor administrator() {
        return new Actor(1, "eva1", "Eva Ekonom", 1, Set.of(Role.ADMINISTRATOR));
    }

    <T> T bean(Class<T> type) {
        return container.get(type);
    }

    <T> T asChief(Callable<T> request) {
        return container.as(chief(), request);
    }

    <T> T as(Actor actor, Callable<T> request) {
        return container.as(actor, request);
    }

    Refusal refusal(Runnable request) {
        try {
            asChief(() -> {
                request.run();
                return null;
            });
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }

    @Override
    public void close() {
        container.close();
    }
}
