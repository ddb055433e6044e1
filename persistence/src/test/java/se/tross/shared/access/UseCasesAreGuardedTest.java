package se.tross.shared.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Member;
import se.tross.forbund.Party;
import se.tross.shared.access.AccessRefusal.NotFound;
import se.tross.shared.access.AccessRefusal.NotPermitted;
import se.tross.shared.access.AccessRefusal.NotSignedIn;
import se.tross.shared.access.AccessRefusal.StoredMeanwhile;
import se.tross.shared.access.AccessRefusal.VersionConflict;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SystemClock;

/** Permission first, then the förbund, then the work; and what the database refuses is told as a refusal. */
class UseCasesAreGuardedTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2018-06-01T10:00:00Z"), SystemClock.STOCKHOLM);
    private static final Actor CHIEF = new Actor(1, "eva1", "Eva Ekonom", 1, Set.of(Role.FORBUNDSCHEF));
    private static final Actor AUDITOR = new Actor(1, "eva1", "Eva Ekonom", 1, Set.of(Role.REVISOR));

    private static TestContainer container;

    @BeforeAll
    static void start() throws Exception {
        container = TestContainer.start(NOON, RenameMember.class);
        try (var app = container.database().as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
        }
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @Test
    void refusesSomebodyWhoHasNotSignedIn() {
        assertThat(refusal(null, () -> rename(1, 1, "Region Halland"))).isEqualTo(new NotSignedIn());
    }

    @Test
    void refusesARoleWithoutThePermission() {
        assertThat(refusal(AUDITOR, () -> rename(1, 1, "Region Halland")))
                .isEqualTo(new NotPermitted(Permission.FORBUND_EDIT));
    }

    @Test
    void doesNotFindARecordOfAnotherForbund() {
        assertThat(refusal(CHIEF, () -> rename(2, 1, "Region Halland"))).isEqualTo(new NotFound());
        assertThat(refusal(CHIEF, () -> rename(4711, 1, "Region Halland"))).isEqualTo(new NotFound());
    }

    @Test
    void tellsWhoSavedWhatAndWhen() throws Exception {
        try (var app = container.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "set tross.actor = 'Åsa Ås'",
                    "update forbund_member set name = 'R', version = 7 where id = 1");
        }

        assertThat(refusal(CHIEF, () -> rename(1, 6, "Region Halland")))
                .isInstanceOfSatisfying(VersionConflict.class, conflict -> {
                    assertThat(conflict.who()).isEqualTo("Åsa Ås");
                    assertThat(conflict.when()).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
                });
    }

    @Test
    void tellsThatSomebodyStoredTheSameAMomentBefore() {
        assertThat(refusal(CHIEF, () -> container.get(RenameMember.class).addTwin("RH")))
                .isEqualTo(new StoredMeanwhile("forbund_member_one_at_a_time"));
    }

    @Test
    void writesTheActorInTheTrailAndTakesBackWhatWasRefused() throws Exception {
        container.as(CHIEF, () -> container.get(RenameMember.class).addTwin("RX"));
        assertThat(refusal(CHIEF, () -> container.get(RenameMember.class).addTwinAndRefuse("RY")))
                .isEqualTo(new NotFound());

        try (var app = container.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            var rows = app.createStatement()
                    .executeQuery("select t.actor, t.actor_id, t.state ->> 'code' from shared_trail t"
                            + " where t.state ->> 'code' in ('RX', 'RY')");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Eva Ekonom");
            assertThat(rows.getLong(2)).isEqualTo(1);
            assertThat(rows.getString(3)).isEqualTo("RX");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void refusesAPersonalNumberInAnyText() {
        assertThat(refusal(CHIEF, () -> container.get(RenameMember.class).addTwin("811218-9876"))
                        .key())
                .isEqualTo("shared.refusal.PersonalNumberInText");
    }

    @Test
    void doesNotRunAMethodThatNamesNoPermission() {
        assertThatThrownBy(() -> container.as(
                        CHIEF, () -> container.get(RenameMember.class).forgotten()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Object rename(long id, long version, String name) {
        return container.get(RenameMember.class).rename(id, version, name);
    }

    private static Refusal refusal(Actor actor, java.util.concurrent.Callable<Object> request) {
        try {
            container.as(actor, request);
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }

    /** A use case of this test. */
    @Stateless
    @UseCase
    static class RenameMember {

        @jakarta.persistence.PersistenceContext(unitName = "tross")
        private jakarta.persistence.EntityManager entities;

        @Inject
        private Records records;

        @Permits(Permission.FORBUND_EDIT)
        public Object rename(long id, long version, String name) {
            records.get(Member.class, id, Member::version, version).rename(name);
            return null;
        }

        @Permits(Permission.FORBUND_EDIT)
        public Object addTwin(String code) {
            Member twin = new Member(1, code, "Tvilling", Party.REGION, 9, LocalDate.of(2019, 1, 1));
            entities.persist(twin);
            return null;
        }

        @Permits(Permission.FORBUND_EDIT)
        public Object addTwinAndRefuse(String code) {
            addTwin(code);
            entities.flush();
            throw new Refused(new NotFound());
        }

        public Object forgotten() {
            return null;
        }
    }
}
