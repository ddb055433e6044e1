package se.tross.shared.trail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.shared.access.CurrentActor;

/**
 * What has been removed during the last thirty days lies in the trail, from where it is taken back as it was. The capability
 * says beforehand whether it may come back: what the database rules out simply stays in the bin.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Bin {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int BEFORE_COLUMNS = 5;

    private static final String REMOVED = """
            select t.seq, t.row_id, t.root_id, t.actor, cast(extract(epoch from t.at) * 1000 as bigint), {columns}
            from shared_trail t
            where t.forbund_id = ?1 and t.table_name = ?2 and t.action = 'D' and t.at > ?3
              and (?4 = 0 or t.root_id = ?4) and (?5 = 0 or t.row_id = ?5)
              and not exists (select 1 from shared_trail s where s.table_name = t.table_name and s.row_id = t.row_id
                              and s.seq > t.seq and s.forbund_id = t.forbund_id)
            order by t.seq desc
            """;

    private static final String RESTORE = """
            insert into {table} select (jsonb_populate_record(null::{table}, t.state)).*
            from shared_trail t where t.forbund_id = ?1 and t.seq = ?2
            on conflict do nothing
            """;

    private static final String RESTORE_PLACED =
            RESTORE.replace("on conflict do nothing", "on conflict (id) do nothing");

    /** Those that were removed in the same moment: a transaction has one. */
    private static final String RESTORE_PARTS = """
            insert into {table} select (jsonb_populate_record(null::{table}, t.state)).*
            from shared_trail t join shared_trail r on r.forbund_id = t.forbund_id and r.seq = ?2
            where t.forbund_id = ?1 and t.root_table = r.root_table and t.root_id = r.root_id
              and t.table_name = '{table}' and t.action = 'D' and t.at = r.at
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Everything of a kind, the latest first. @param columns what is wanted of what it held */
    public List<RemovedRow> all(Class<?> entity, String... columns) {
        return removed(entity, 0, 0, columns);
    }

    /** Everything of a kind that was a part of a record, the latest first. */
    public List<RemovedRow> of(Class<?> entity, long rootId, String... columns) {
        return removed(entity, rootId, 0, columns);
    }

    /** One; empty when it has been taken back, was never there, or has lain too long. */
    public Optional<RemovedRow> one(Class<?> entity, long id, String... columns) {
        return removed(entity, 0, id, columns).stream().findFirst();
    }

    private List<RemovedRow> removed(Class<?> entity, long rootId, long id, String... columns) {
        String wanted =
                Stream.of(columns).map(column -> "t.state ->> '" + column + "'").collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery(REMOVED.replace("{columns}", wanted))
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, table(entity))
                .setParameter(3, Timestamp.from(clock.instant().minus(KEPT)))
                .setParameter(4, rootId)
                .setParameter(5, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> read(row, columns))
                .toList();
    }

    private static RemovedRow read(Object[] row, String... columns) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            texts.put(columns[i], (String) row[BEFORE_COLUMNS + i]);
        }
        return new RemovedRow(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                texts,
                (String) row[3],
                Instant.ofEpochMilli(number(row[4])));
    }

    /** @return whether it is back; not, if it is there already or something else has taken its place */
    public boolean restore(Class<?> entity, RemovedRow removed) {
        return statement(RESTORE, entity, removed).executeUpdate() == 1;
    }

    /**
     * The same for a row with a place among others, which the database looks at when the transaction ends: until then the
     * caller gives each its place.
     *
     * @return whether it is back; not, if it is there already
     */
    public boolean restorePlaced(Class<?> entity, RemovedRow removed) {
        return statement(RESTORE_PLACED, entity, removed).executeUpdate() == 1;
    }

    /** Takes back what was removed together with a row, of one kind. */
    public void restoreParts(Class<?> entity, RemovedRow removed) {
        statement(RESTORE_PARTS, entity, removed).executeUpdate();
    }

    private Query statement(String sql, Class<?> entity, RemovedRow removed) {
        return entities.createNativeQuery(sql.replace("{table}", table(entity)))
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, removed.seq());
    }

    private static String table(Class<?> entity) {
        return entity.getAnnotation(Table.class).name();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
