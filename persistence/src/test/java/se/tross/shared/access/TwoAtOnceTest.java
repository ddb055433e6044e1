package se.tross.shared.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.forbund.CharterRule;
import se.tross.forbund.Member;
import se.tross.forbund.account.SignIn;
import se.tross.shared.access.AccessRefusal.VersionConflict;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.trail.TrailVerification;

/** Several people at the same moment: one of two equal changes wins, none is lost, nobody waits for ever. */
class TwoAtOnceTest {

    private static final int ROUNDS = 20;

    private static TestContainer container;
    private static ExecutorService people;

    @BeforeAll
    static void start() throws SQLException {
        container = TestContainer.start(Clock.systemUTC(), Save.class);
        people = Executors.newFixedThreadPool(2);
        try (Connection app = container.database().as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
        }
    }

    @AfterAll
    static void stop() {
        people.shutdown();
        container.close();
    }

    @Test
    void oneOfTwoThatSaveTheSameWinsAndTheOtherIsToldWhoDid() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long version = container.as(
                    actor("Läsare"), () -> container.get(Save.class).version());
            CyclicBarrier together = new CyclicBarrier(2);
            String one = "Anna " + round;
            String other = "Bo " + round;

            List<Object> outcomes = both(
                    () -> save(actor(one), version, one, together), () -> save(actor(other), version, other, together));

            assertThat(outcomes).filteredOn("won"::equals).hasSize(1);
            String winner = container.as(
                    actor("Läsare"), () -> container.get(Save.class).name());
            assertThat(outcomes)
                    .filteredOn(VersionConflict.class::isInstance)
                    .singleElement()
                    .satisfies(
                            lost -> assertThat(((VersionConflict) lost).who()).isEqualTo(winner));
        }
    }

    @Test
    void twoThatChangeTwoRecordsInOppositeOrderDoNotBlockEachOther() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "Runda " + round;
            List<Object> outcomes = both(() -> crossing(name + "a", true), () -> crossing(name + "b", false));

            assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isIn("won", "lost"));
            assertThat(outcomes).contains("won");
        }
        try (Connection app = container.database().as(TestDatabase.APP)) {
            app.setAutoCommit(false);
            assertThat(TrailVerification.verify(app).findings()).isEmpty();
        }
    }

    @Test
    void guessesInParallelAreAllCounted() throws Exception {
        List<Callable<Object>> guesses = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            guesses.add(() -> container.as(
                    null,
                    () -> container
                            .get(SignIn.class)
                            .signIn("gissad", "fel")
                            .refused()
                            .getClass()
                            .getSimpleName()));
        }
        List<Object> answers = new ArrayList<>();
        for (Future<Object> answer : people.invokeAll(guesses)) {
            answers.add(answer.get(1, TimeUnit.MINUTES));
        }

        assertThat(answers).filteredOn("SignInWrong"::equals).hasSize(5);
        assertThat(answers).filteredOn("SignInLocked"::equals).hasSize(5);
    }

    private static List<Object> both(Callable<Object> one, Callable<Object> other) throws Exception {
        List<Object> outcomes = new ArrayList<>();
        for (Future<Object> outcome : people.invokeAll(List.of(one, other))) {
            outcomes.add(outcome.get(1, TimeUnit.MINUTES));
        }
        return outcomes;
    }

    private static Object save(Actor actor, long version, String name, CyclicBarrier together) {
        try {
            return container.as(actor, () -> container.get(Save.class).rename(version, name, together));
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
    }

    private static Object crossing(String name, boolean memberFirst) {
        try {
            return container.as(actor(name), () -> container.get(Save.class).both(name, memberFirst));
        } catch (RefusedInTransaction refused) {
            return "lost";
        }
    }

    private static Actor actor(String name) {
        return new Actor(1, "eva1", name, 1, Set.of(Role.FORBUNDSCHEF));
    }

    /** A use case of this test. */
    @Stateless
    @UseCase
    static class Save {

        @jakarta.persistence.PersistenceContext(unitName = "tross")
        private jakarta.persistence.EntityManager entities;

        @Inject
        private Records records;

        @Permits(Permission.FORBUND_READ)
        public long version() {
            return records.get(Member.class, 1).version();
        }

        @Permits(Permission.FORBUND_READ)
        public String name() {
            return records.get(Member.class, 1).name();
        }

        /** Both have read before either writes. */
        @Permits(Permission.FORBUND_EDIT)
        public Object rename(long version, String name, CyclicBarrier together) throws Exception {
            Member member = records.get(Member.class, 1, Member::version, version);
            together.await(1, TimeUnit.MINUTES);
            member.rename(name);
            return "won";
        }

        @Permits(Permission.FORBUND_EDIT)
        public Object both(String name, boolean memberFirst) {
            Runnable member = () -> {
                entities.createQuery("update Member m set m.name = :name where m.id = 1")
                        .setParameter("name", name)
                        .executeUpdate();
            };
            Runnable rule = () -> {
                entities.createQuery("update CharterRule r set r.source = :name where r.id = 1")
                        .setParameter("name", name)
                        .executeUpdate();
            };
            (memberFirst ? member : rule).run();
            (memberFirst ? rule : member).run();
            return records.get(CharterRule.class, 1).source().isEmpty() ? "lost" : "won";
        }
    }
}
