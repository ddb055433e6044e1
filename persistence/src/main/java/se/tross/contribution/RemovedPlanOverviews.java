package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Shows the bin: drafts removed during the last thirty days whose year has no draft again. */
@Stateless
@UseCase
public class RemovedPlanOverviews {

    static final Duration KEPT = Duration.ofDays(30);

    private static final String REMOVED = """
            select t.seq, cast(t.state ->> 'year' as integer), t.state ->> 'basis',
                   cast(t.state ->> 'basis_ore' as bigint), t.actor, cast(extract(epoch from t.at) * 1000 as bigint)
            from shared_trail t
            where t.forbund_id = ?1 and t.root_table = 'contribution_plan' and t.table_name = 'contribution_plan'
              and t.action = 'D' and t.at > ?2
              and not exists (select 1 from contribution_plan p where p.year = cast(t.state ->> 'year' as integer)
                              and p.revision >= cast(t.state ->> 'revision' as integer))
            order by t.seq desc
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** What can be taken back, the latest first. */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public List<RemovedPlan> removed() {
        List<?> rows = entities.createNativeQuery(REMOVED)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, Timestamp.from(clock.instant().minus(KEPT)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(RemovedPlanOverviews::read)
                .toList();
    }

    private static RemovedPlan read(Object[] row) {
        return new RemovedPlan(
                ((Number) row[0]).longValue(),
                new FinancialYear(((Number) row[1]).intValue()),
                Basis.valueOf((String) row[2]),
                Money.ofOre(((Number) row[3]).longValue()),
                (String) row[4],
                Instant.ofEpochMilli(((Number) row[5]).longValue()));
    }
}
