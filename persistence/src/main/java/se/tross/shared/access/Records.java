package se.tross.shared.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.function.ToLongFunction;
import se.tross.shared.refusal.Refused;

/** Loads a record for a use case. One of another förbund is not there: row-level security does not show it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Records {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private StorageRefusals storageRefusals;

    /** @throws RefusedInTransaction if there is no such record in the förbund */
    public <T> T get(Class<T> type, long id) {
        return Optional.ofNullable(entities.find(type, id))
                .orElseThrow(() -> new RefusedInTransaction(new Refused(new AccessRefusal.NotFound())));
    }

    /**
     * The record as the person saw it.
     *
     * @param version how to read its version
     * @param expectedVersion the version that was read when the page was shown
     * @throws RefusedInTransaction if there is no such record in the förbund, or somebody has saved it since
     */
    public <T> T get(Class<T> type, long id, ToLongFunction<T> version, long expectedVersion) {
        T record = get(type, id);
        if (version.applyAsLong(record) != expectedVersion) {
            PersistenceException conflict = new OptimisticLockException("Saved by somebody else", null, record);
            throw new RefusedInTransaction(storageRefusals.of(conflict));
        }
        return record;
    }
}
