package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.tross.shared.refusal.Refused;

/** What the board's decision on an insats means for its application, told by those who know of decisions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CloseApplication {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

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

    /**
     * The board has said yes or no.
     *
     * @throws Refused if the application has been decided, or its applicant is asked for more
     */
    public void decided(long insatsId) {
        of(insatsId).ifPresent(id -> records.held(id).decide(LocalDate.now(clock)));
    }
}
