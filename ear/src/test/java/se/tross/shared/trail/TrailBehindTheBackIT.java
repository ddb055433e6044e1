package se.tross.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tross.shared.harness.AgainstServer;
import se.tross.shared.harness.TestDatabase;

/** The trail of the demonstration data: whole, whole under load, and a witness of what somebody did in secret. */
class TrailBehindTheBackIT extends AgainstServer {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 25;

    @Test
    void theTrailOfTheApplicationIsWhole() throws SQLException {
        TrailReport report = verify();

        assertThat(report.entries()).isGreaterThan(50);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aRowChangedWithTheTriggersOffIsFound() throws SQLException {
        long member = number("select min(id) from forbund_member");
        behindTheBack("update forbund_member set payment_reference = coalesce(payment_reference, '') || '!' where id = "
                + member);
        try {
            assertThat(verify().findings())
                    .extracting(TrailFinding::kind, TrailFinding::table, TrailFinding::rowId)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            TrailFinding.Kind.ROW_CHANGED, "forbund_member", member));
        } finally {
            behindTheBack("update forbund_member m set payment_reference = (select t.state ->> 'payment_reference'"
                    + " from shared_trail t where t.table_name = 'forbund_member' and t.row_id = m.id"
                    + " order by t.seq desc limit 1) where id = " + member);
        }
        assertThat(verify().findings()).isEmpty();
    }

    /** Several clerks save in the same förbund at once, and some think better of it. */
    @Test
    void theChainStaysWholeWhenManyWriteAtOnce() throws Exception {
        long forbund = number("select min(forbund_id) from forbund_role_grant");
        long before = number("select seq from shared_trail_head where forbund_id = " + forbund);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Void>> work = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(writer -> () -> write(forbund, writer))
                    .toList();
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdown();
        }
        assertThat(number("select seq from shared_trail_head where forbund_id = " + forbund) - before)
                .as("entries of what was committed, and no others")
                .isEqualTo((long) WRITERS * ROUNDS * 2);
        assertThat(verify().findings()).isEmpty();
    }

    /** Each round commits an insert and a delete, and takes back an insert. */
    private static Void write(long forbund, int writer) throws SQLException {
        try (Connection application = TestDatabase.asApplication()) {
            application.setAutoCommit(false);
            for (int round = 0; round < ROUNDS; round++) {
                String name = "trail-" + writer + "-" + round;
                insert(application, forbund, name);
                application.commit();
                enter(application, forbund);
                execute(application, "delete from shared_saved_view where name = '" + name + "'");
                application.commit();
                insert(application, forbund, name);
                application.rollback();
            }
        }
        return null;
    }

    private static void insert(Connection application, long forbund, String name) throws SQLException {
        enter(application, forbund);
        execute(
                application,
                "insert into shared_saved_view (id, forbund_id, account_id, table_key, name, query)"
                        + " select nextval('shared_saved_view_seq'), forbund_id, account_id, 'trail', '" + name
                        + "', ''"
                        + " from forbund_role_grant where forbund_id = " + forbund + " limit 1");
    }

    private static void enter(Connection application, long forbund) throws SQLException {
        execute(
                application,
                "select set_config('tross.forbund', '" + forbund
                        + "', true), set_config('tross.actor', 'Spårtest', true)");
    }

    private static void behindTheBack(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.asSuperuser()) {
            execute(superuser, "set session_replication_role = replica");
            execute(superuser, sql);
        }
    }

    private static TrailReport verify() throws SQLException {
        try (Connection application = TestDatabase.asApplication()) {
            application.setAutoCommit(false);
            TrailReport report = TrailVerification.verify(application, List.of());
            application.rollback();
            return report;
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.asSuperuser();
                Statement statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
