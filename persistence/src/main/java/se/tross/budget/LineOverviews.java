package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** The lines of all budgets that apply or are worked on, for finding one: in one statement. */
@Stateless
@UseCase
public class LineOverviews {

    private static final String LINES = """
            select l.id, l.name, b.year, v.number, v.status, coalesce(a.amount_ore, 0)
            from budget_line l join budget_version v on v.id = l.version_id join budget_budget b on b.id = v.budget_id
            left join budget_amount a on a.line_id = l.id and a.year = b.year
            where v.status <> 'REVISED' order by b.year desc, v.number desc, l.position
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** The latest year first. */
    @Permits(Permission.BUDGET_READ)
    public List<LineOverview> lines() {
        List<?> rows = entities.createNativeQuery(LINES).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** The version that a line belongs to. @throws Refused if there is no such line */
    @Permits(Permission.BUDGET_READ)
    public long versionOf(long lineId) {
        return entities.createQuery("select l.versionId from BudgetLine l where l.id = :line", Long.class)
                .setParameter("line", lineId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    private static LineOverview line(Object[] row) {
        return new LineOverview(
                ((Number) row[0]).longValue(),
                (String) row[1],
                new FinancialYear(((Number) row[2]).intValue()),
                ((Number) row[3]).intValue(),
                VersionStatus.valueOf((String) row[4]),
                Money.ofOre(((Number) row[5]).longValue()));
    }
}
