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
            where forbund_id = ?1 and root_table = ?2 and root_id = ?3 order by seq desc limit 1
            """;

    private static final String LAST_OF_ROW = """
            select actor, at from shared_trail
            where table_name = ?2 and row_id = ?3 and forbund_id = ?1 order by seq desc limit 1
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

    /** @param entity a record of the current förbund, with a table of its own */
    public Optional<Change> of(Object entity) {
        TransactionSettings.set(entities, currentActor.required());
        Object id = entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
        return change(LAST, entity.getClass().getAnnotation(Table.class).name(), id);
    }

    /** Who changed one row last, where a record's parts are changed one by one. */
    public Optional<Change> ofRow(String table, long id) {
        TransactionSettings.set(entities, currentActor.required());
        return change(LAST_OF_ROW, table, id);
    }

    private Optional<Change> change(String query, String table, Object id) {
        List<?> rows = entities.createNativeQuery(query)
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
