package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** The lines of all budgets that apply or are worked on, for finding one: in one statement. */
@Stateless
@UseCase
public class LineOverviews {

    private static final String LINES = """
            select l.id, l.name, b.year, v.number, v.status, a.amount
            from BudgetLine l join BudgetVersion v on v.id = l.versionId join Budget b on b.id = v.budgetId
            left join BudgetAmount a on a.lineId = l.id and a.year = b.year
            where v.status <> :replaced order by b.year desc, v.number desc, l.position
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** The latest year first. */
    @Permits(Permission.BUDGET_READ)
    public List<LineOverview> lines() {
        return entities.createQuery(LINES, Object[].class)
                .setParameter("replaced", VersionStatus.REVISED)
                .getResultStream()
                .map(LineOverviews::line)
                .toList();
    }

    private static LineOverview line(Object[] row) {
        return new LineOverview(
                (Long) row[0],
                (String) row[1],
                (FinancialYear) row[2],
                (Integer) row[3],
                (VersionStatus) row[4],
                row[5] == null ? Money.ZERO : (Money) row[5]);
    }
}
