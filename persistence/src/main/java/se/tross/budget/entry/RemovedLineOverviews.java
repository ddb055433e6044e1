package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.tross.budget.LineKind;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows the bin of a version: lines removed during the last thirty days that have not been taken back. */
@Stateless
@UseCase
public class RemovedLineOverviews {

    static final Duration KEPT = Duration.ofDays(30);

    private static final String REMOVED = """
            select t.row_id, t.state ->> 'kind', t.state ->> 'name', t.actor, cast(extract(epoch from t.at) * 1000 as bigint)
            from shared_trail t
            where t.forbund_id = ?1 and t.root_table = 'budget_version' and t.root_id = ?2
              and t.table_name = 'budget_line' and t.action = 'D' and t.at > ?3
              and not exists (select 1 from budget_line l where l.id = t.row_id)
              and not exists (select 1 from shared_trail s where s.table_name = t.table_name and s.row_id = t.row_id
                              and s.seq > t.seq and s.forbund_id = t.forbund_id)
            order by t.seq desc
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** What can be taken back, the latest first. */
    @Permits(Permission.BUDGET_EDIT)
    public List<RemovedLine> removed(long versionId) {
        List<?> rows = entities.createNativeQuery(REMOVED)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, versionId)
                .setParameter(3, Timestamp.from(clock.instant().minus(KEPT)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RemovedLine(
                        ((Number) row[0]).longValue(),
                        LineKind.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        Instant.ofEpochMilli(((Number) row[4]).longValue())))
                .toList();
    }
}
