package se.tross.shared.trail;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.time.Moments;

/**
 * The trail of a förbund as a list, filtered, sorted and paged by the database. Whoever may not read a sort of record does
 * not see its entries either: the administrator sees no money here.
 */
@Stateless
@UseCase
public class TrailOverviews {

    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final String TABLES = """
            select c.relname from pg_class c join pg_trigger w on w.tgrelid = c.oid and w.tgname = 'trail_write'
            where c.relnamespace = 'public'::regnamespace order by c.relname
            """;

    private static final String MATCHING = """
            from shared_trail t
            where t.forbund_id = ?1 and t.at >= ?2 and t.at < ?3 and (?4 = '' or t.actor ilike ?4 escape '!')
              and t.table_name = any (string_to_array(?5, ',')) and position(t.action in ?6) > 0
              and (?7 = '' or (case when t.action = 'U' then t.changes else t.state end)::text ilike ?7 escape '!')
            """;

    private static final String ROWS = """
            select t.seq, t.at, t.actor, t.in_database, t.action, t.table_name, t.root_table, t.root_id,
                   coalesce(t.state ->> 'name', t.state ->> 'label'), t.state ->> 'setting', t.state ->> 'year', t.state ->> 'valid_from',
                   coalesce((select m.name from forbund_member m where m.id = (t.state ->> 'member_id')::bigint),
                            (select l.name from budget_line l where l.id = (t.state ->> 'line_id')::bigint)),
                   (select a.name from forbund_account a where a.id = (t.state ->> 'account_id')::bigint),
                   array_to_string(array(select k from jsonb_object_keys(t.changes) k
                       where k not in ('version', 'member_id', 'account_id', 'plan_id', 'key_id', 'version_id',
                                       'line_id', 'seat_id', 'mandate_id') order by k), ',')
            """;

    private static final String COUNTS = "select (select count(*) " + MATCHING + "),"
            + " (select count(*) from shared_trail where forbund_id = ?1"
            + " and table_name = any (string_to_array(?8, ',')))";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    @Any
    private Instance<HistoryWords> words;

    /** The tables whose entries the actor may read: what the list can be narrowed to. */
    @Permits(Permission.TRAIL_READ)
    public List<String> tables() {
        return readable();
    }

    /** Some entries that match, from an offset on; three statements, whatever the size. */
    @Permits(Permission.TRAIL_READ)
    public TrailSlice slice(TrailQuery query, int offset, int limit) {
        List<String> readable = readable();
        List<String> asked = query.tables().isEmpty()
                ? readable
                : readable.stream().filter(query.tables()::contains).toList();
        String order = " order by " + query.order().column() + (query.descending() ? " desc" : "") + ", t.seq"
                + (query.descending() ? " desc" : "");
        List<?> rows = bound(ROWS + MATCHING + order, query, asked)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        Object[] counts = (Object[]) bound(COUNTS, query, asked)
                .setParameter(8, String.join(",", readable))
                .getSingleResult();
        return new TrailSlice(
                rows.stream().map(Object[].class::cast).map(this::row).toList(),
                ((Number) counts[0]).intValue(),
                ((Number) counts[1]).intValue());
    }

    private Query bound(String sql, TrailQuery query, Collection<String> tables) {
        return entities.createNativeQuery(sql)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, Timestamp.from(query.from() == null ? BEGINNING : query.from()))
                .setParameter(3, Timestamp.from(query.until() == null ? NEVER : query.until()))
                .setParameter(4, like(query.actor()))
                .setParameter(5, String.join(",", tables))
                .setParameter(6, letters(query))
                .setParameter(7, like(query.text()));
    }

    private static String letters(TrailQuery query) {
        return query.actions().isEmpty()
                ? "IUD"
                : query.actions().stream().map(HistoryEntry.Action::letter).collect(Collectors.joining());
    }

    private static String like(String part) {
        return part.isEmpty() ? "" : "%" + part.replaceAll("([!%_])", "!$1") + "%";
    }

    private List<String> readable() {
        Actor actor = currentActor.required();
        HistoryReader reader = new HistoryReader(words);
        List<?> tables = entities.createNativeQuery(TABLES).getResultList();
        return tables.stream()
                .map(String::valueOf)
                .filter(table -> actor.may(reader.permissionFor(table)))
                .toList();
    }

    private TrailRow row(Object[] row) {
        return new TrailRow(
                ((Number) row[0]).longValue(),
                Moments.of(row[1]),
                (String) row[2],
                (Boolean) row[3],
                HistoryEntry.Action.of(row[4].toString()),
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).longValue(),
                TrailSubject.of(new HistoryReader(words), row),
                row[14].toString().isEmpty()
                        ? List.of()
                        : List.of(row[14].toString().split(",")));
    }
}
