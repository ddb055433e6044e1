package se.tross.shared.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tross.forbund.ChangeMember;
import se.tross.forbund.Member;
import se.tross.forbund.MemberFacts;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/** Two clerks have the same record open: whoever saves second is told who was first, and overwrites nothing. */
class TwoClerksIT extends InContainer {

    private static final int RACES = 5;

    @Inject
    private Acting acting;

    @Inject
    private ChangeMember changeMember;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Resource
    private ManagedExecutorService executor;

    private long halland;

    @BeforeEach
    void knowTheForbund() {
        halland = acting.halland();
    }

    @Test
    void theSecondIsToldWhoWasFirstAndWhen() throws Exception {
        Actor anna = clerk("Anna Först");
        Actor bo = clerk("Bo Sedan");
        Member seen = member(anna);

        assertThat(save(anna, seen, "annas")).isEmpty();
        Optional<Refusal> refusal = save(bo, seen, "bos");

        assertThat(refusal).get().isInstanceOfSatisfying(AccessRefusal.VersionConflict.class, conflict -> {
            assertThat(conflict.who()).isEqualTo("Anna Först");
            assertThat(conflict.when()).isAfter(Instant.now().minus(Duration.ofMinutes(1)));
        });
        Member now = member(anna);
        assertThat(now.paymentReference()).isEqualTo("annas");
        assertThat(now.version()).isGreaterThan(seen.version());
        assertThat(save(anna, now, seen.paymentReference()))
                .as("put right again")
                .isEmpty();
    }

    /** Both have passed every check when the first commits: the database decides, and still only one wins. */
    @Test
    void atTheSameMomentOneWins() throws Exception {
        for (int race = 0; race < RACES; race++) {
            Member seen = member(clerk("Anna Först"));
            CyclicBarrier start = new CyclicBarrier(2);
            List<Optional<Refusal>> outcomes = List.of(
                            racer(start, clerk("Anna Först"), seen, "annas" + race),
                            racer(start, clerk("Bo Sedan"), seen, "bos" + race))
                    .stream()
                    .map(TwoClerksIT::outcome)
                    .toList();

            assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Optional::isPresent)
                    .singleElement()
                    .satisfies(lost -> assertThat(lost.orElseThrow())
                            .isInstanceOfAny(
                                    AccessRefusal.VersionConflict.class, AccessRefusal.ChangedMeanwhile.class));
            Member now = member(clerk("Anna Först"));
            assertThat(now.version()).isGreaterThan(seen.version());
            assertThat(save(clerk("Anna Först"), now, seen.paymentReference())).isEmpty();
        }
    }

    private Future<Optional<Refusal>> racer(CyclicBarrier start, Actor actor, Member seen, String reference) {
        return executor.submit((Callable<Optional<Refusal>>) () -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                start.await();
                return save(actor, seen, reference);
            } finally {
                request.deactivate();
            }
        });
    }

    private static Optional<Refusal> outcome(Future<Optional<Refusal>> racer) {
        try {
            return racer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Refusal> save(Actor actor, Member seen, String reference) throws Exception {
        MemberFacts facts = new MemberFacts(seen.name(), 1, reference, seen.invoiceReference());
        try {
            acting.as(actor, () -> {
                changeMember.change(seen.id(), seen.version(), facts);
                return null;
            });
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.first());
        }
    }

    private Actor clerk(String name) {
        return new Actor(1, name, name, halland, Set.of(Role.FORBUNDSCHEF));
    }

    /** The only one of its party, so that its place among them is always the first. */
    private Member member(Actor actor) throws Exception {
        return acting.takenBack(
                actor,
                () -> entities.createQuery("select m from Member m where m.party = ?1", Member.class)
                        .setParameter(1, se.tross.forbund.Party.REGION)
                        .setMaxResults(1)
                        .getSingleResult());
    }
}
