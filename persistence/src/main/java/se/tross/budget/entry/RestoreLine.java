package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import se.tross.budget.BudgetVersion;
import se.tross.budget.LineKind;
import se.tross.budget.LineRefusal.LineIsGone;
import se.tross.budget.LineTerms;
import se.tross.budget.VersionRecords;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Takes a removed line back out of the bin, with its amounts and in its place: what undo does. */
@Stateless
@UseCase
public class RestoreLine {

    private static final String REMOVED = """
            select root_id, state ->> 'kind', state ->> 'name' from shared_trail
            where forbund_id = ?1 and table_name = 'budget_line' and row_id = ?2 and action = 'D' and at > ?3
            order by seq desc limit 1
            """;

    private static final String LINE = """
            insert into budget_line select (jsonb_populate_record(null::budget_line, t.state)).*
            from (select state from shared_trail where forbund_id = ?1 and table_name = 'budget_line' and row_id = ?2
                  and action = 'D' order by seq desc limit 1) t
            where not exists (select 1 from budget_line l where l.id = ?2)
            """;

    /** Those that were removed in the same moment as the line. */
    private static final String AMOUNTS = """
            insert into budget_amount select (jsonb_populate_record(null::budget_amount, t.state)).*
            from shared_trail t
            where t.forbund_id = ?1 and t.root_table = 'budget_version' and t.root_id = ?3
              and t.table_name = 'budget_amount' and t.action = 'D' and (t.state ->> 'line_id')::bigint = ?2
              and t.at = (select max(s.at) from shared_trail s where s.forbund_id = ?1 and s.table_name = 'budget_line'
                          and s.row_id = ?2 and s.action = 'D')
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private VersionRecords versions;

    @Inject
    private LineRecords lines;

    @Inject
    private Clock clock;

    /** @throws Refused if the line lies no more in the bin, its version is no draft, or a line of its name is there */
    @Permits(Permission.BUDGET_EDIT)
    public void restore(long lineId) {
        Object[] removed = removed(lineId);
        BudgetVersion version = versions.heldDraft(((Number) removed[0]).longValue());
        LineTerms line = LineTerms.of(LineKind.valueOf((String) removed[1]), (String) removed[2], null);
        lines.refuse(version, line, lineId);
        int restored = entities.createNativeQuery(LINE)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, lineId)
                .executeUpdate();
        if (restored == 0) {
            throw new Refused(new LineIsGone());
        }
        entities.createNativeQuery(AMOUNTS)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, lineId)
                .setParameter(3, version.id())
                .executeUpdate();
    }

    private Object[] removed(long lineId) {
        List<?> found = entities.createNativeQuery(REMOVED)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, lineId)
                .setParameter(3, Timestamp.from(clock.instant().minus(RemovedLineOverviews.KEPT)))
                .getResultList();
        return found.stream().map(Object[].class::cast).findFirst().orElseThrow(() -> new Refused(new LineIsGone()));
    }
}
