package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.insats.InsatsRefusal;

/** What the board's decision on an insats means for its application, told by those who know of decisions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CloseApplication {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationLetters letters;

    @Inject
    private Clock clock;

    /** The application of an insats that is not taken back; empty for an insats that was applied for on paper. */
    public Optional<Long> of(long insatsId) {
        return entities.createQuery(
                        "select a.id from Application a where a.insatsId = :insats and a.state <> :withdrawn",
                        Long.class)
                .setParameter("insats", insatsId)
                .setParameter("withdrawn", ApplicationState.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    /** Why the board is not asked yet; empty when it may be, and for an insats that was applied for on paper. */
    public List<InsatsRefusal> refusalsOfProposing(long insatsId) {
        return of(insatsId)
                .map(id -> records.required(id).refusalsOfProposing(LocalDate.now(clock)))
                .orElse(List.of());
    }

    /**
     * Its writers wait from now on until the decision is there. Asked before the insats is held: they take the two in the same order.
     */
    public void hold(long insatsId) {
        of(insatsId).ifPresent(records::held);
    }

    /**
     * The board has said yes or no. Nothing about an application stops what the board has decided: one that is taken back, was decided
     * before or was never handed in stays as it is. Those who wrote it are told.
     */
    public void decided(long insatsId, BoardAnswer answer) {
        of(insatsId)
                .map(records::held)
                .filter(application -> application.refusalsOfDeciding().isEmpty())
                .ifPresent(application -> {
                    application.decide(LocalDate.now(clock));
                    letters.decided(application, answer);
                });
    }
}
