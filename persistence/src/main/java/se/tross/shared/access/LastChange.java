package se.tross.shared.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tross.shared.time.Moments;

/** Who saved a record last, asked in a transaction of its own: the asker's has just been refused. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LastChange {

    private static final String LAST = """
            select actor, at from shared_trail
            where forbund_id = ?1 and (root_table = ?2 and root_id = ?3 or table_name = ?2 and row_id = ?3)
            order by seq desc limit 1
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /**
     * Who saved, and when.
     *
     * @param who the person's name
     * @param when the moment
     */
    public record Change(String who, Instant when) {}

    /** @param entity a record of the current förbund with a table of its own, or a part of one */
    public Optional<Change> of(Object entity) {
        TransactionSettings.set(entities, currentActor.required());
        Object id = entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
        return of(entity.getClass().getAnnotation(Table.class).name(), id);
    }

    /** The same for a row of a table, such as a part that is changed by itself. */
    public Optional<Change> ofRow(String table, long id) {
        TransactionSettings.set(entities, currentActor.required());
        return of(table, id);
    }

    private Optional<Change> of(String table, Object id) {
        List<?> rows = entities.createNativeQuery(LAST)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, table)
                .setParameter(3, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Change((String) row[0], Moments.of(row[1])))
                .findFirst();
    }
}
