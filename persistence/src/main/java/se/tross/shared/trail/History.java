package se.tross.shared.trail;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** What happened to a record, with its parts, or in the whole förbund: read from the trail, in words. */
@Stateless
@UseCase
public class History {

    /** Rows of the trail in a page. */
    static final int PAGE = 100;

    private static final String ROWS = """
            select t.seq, t.at, t.actor, t.in_database, t.action, t.table_name, t.row_id,
                   coalesce((select m.name from forbund_member m where m.id = (t.state ->> 'member_id')::bigint),
                            (select l.name from budget_line l where l.id = (t.state ->> 'line_id')::bigint)),
                   c.key, c.before, c.after
            from (select * from shared_trail where forbund_id = ?1 and (?2 = '' or (root_table = ?2
                     and root_id = any (string_to_array(?3, ',')::bigint[])))
                  and (?4 = 0 or seq < ?4) order by seq desc limit ?5) t
            left join lateral (
                select key, value ->> 0 as before, value ->> 1 as after from jsonb_each(t.changes)
                union all
                select key, null, value from jsonb_each_text(t.state) where t.action = 'I'
                union all
                select key, value, null from jsonb_each_text(t.state) where t.action = 'D') c
            on c.key not in ('id', 'forbund_id', 'version', 'member_id', 'account_id', 'plan_id', 'budget_id', 'version_id',
                             'line_key', 'line_id', 'seat_id', 'mandate_id', 'meeting_id', 'matter_id', 'content_id')
               and not (t.table_name = 'contribution_key_row' and c.key = 'key_id')
               and coalesce(c.before, '') <> coalesce(c.after, '')
            order by t.seq desc, c.key
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    @Any
    private Instance<HistoryWords> words;

    /**
     * The history of one record with its parts.
     *
     * @param table the record's table
     * @param before from an earlier page; 0 for the latest
     * @throws Refused if the actor may not read such records
     */
    @Permits(Permission.SIGNED_IN)
    public HistoryPage of(String table, long id, long before) {
        return ofRecords(table, List.of(id), before);
    }

    /**
     * The history of all records of a sort that have, or had while they were there, a value in a column: what belongs to a
     * thing that is more than one record, also of its records that are gone.
     *
     * @param column a column of the record's own table
     * @param before from an earlier page; 0 for the latest
     * @throws Refused if the actor may not read such records
     */
    @Permits(Permission.SIGNED_IN)
    public HistoryPage ofAll(String table, String column, String value, long before) {
        List<?> ids = entities.createNativeQuery("""
                        select distinct root_id from shared_trail where forbund_id = ?1 and root_table = ?2
                        and table_name = ?2 and state ->> ?3 = ?4
                        """)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, table)
                .setParameter(3, column)
                .setParameter(4, value)
                .getResultList();
        return ofRecords(
                table, ids.stream().map(id -> ((Number) id).longValue()).toList(), before);
    }

    /** Everything that happened in the förbund. */
    @Permits(Permission.TRAIL_READ)
    public HistoryPage all(long before) {
        return page("", List.of(), before, PAGE);
    }

    /**
     * One entry of the förbund's trail.
     *
     * @throws Refused if there is none with this number, or the actor may not read such records
     */
    @Permits(Permission.TRAIL_READ)
    public HistoryEntry entry(long seq) {
        HistoryEntry entry = page("", List.of(), seq + 1, 1).entries().stream()
                .filter(found -> found.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        Permission permission = new HistoryReader(words).permissionFor(entry.table());
        if (!currentActor.required().may(permission)) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return entry;
    }

    private HistoryPage ofRecords(String table, List<Long> ids, long before) {
        Permission permission = new HistoryReader(words).permissionFor(table);
        if (!currentActor.required().may(permission)) {
            throw new Refused(new AccessRefusal.NotPermitted(permission));
        }
        return page(table, ids, before, PAGE);
    }

    private HistoryPage page(String table, List<Long> ids, long before, int most) {
        List<?> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, table)
                .setParameter(3, ids.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter(4, before)
                .setParameter(5, most)
                .getResultList();
        return new HistoryReader(words)
                .page(rows.stream().map(Object[].class::cast).toList());
    }
}
