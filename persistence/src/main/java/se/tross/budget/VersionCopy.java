package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.budget.text.TextSection;
import se.tross.shared.time.FinancialYear;

/**
 * Copies the lines, amounts and texts of one version to another, in a handful of statements however many they are. A line
 * keeps its key, so that it is known through versions and years; what has been reallocated since is in the amounts. What
 * was signed away is not copied: the self-check of another version is another.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VersionCopy {

    private static final String LINES = """
            insert into budget_line (id, forbund_id, version, version_id, line_key, position, kind, name, goal_area_id,
                   responsible, account_from, account_to, financed_from, financed_until, financing_decision, esf, comment,
                   source)
            select nextval('budget_line_seq'), forbund_id, 1, ?2, line_key, position, kind, name, goal_area_id,
                   responsible, account_from, account_to, financed_from, financed_until, financing_decision, esf, comment,
                   source
            from budget_line where version_id = ?1
            """;

    private static final String AMOUNTS = """
            insert into budget_amount (id, forbund_id, version, version_id, line_id, year, amount_ore)
            select nextval('budget_amount_seq'), n.forbund_id, 1, n.version_id, n.id, t.year, a.amount_ore + coalesce(
                   (select sum(case when m.to_line_id = o.id then m.amount_ore else -m.amount_ore end)
                    from budget_reallocation m where m.version_id = o.version_id and m.year = a.year
                    and o.id in (m.from_line_id, m.to_line_id) and m.status in ('DECIDED', 'DECIDED_BY_DELEGATION')), 0)
            from budget_line o join budget_line n on n.version_id = ?2 and n.line_key = o.line_key
            cross join unnest(string_to_array(?3, ',')::int[], string_to_array(?4, ',')::int[]) t(year, source)
            join budget_amount a on a.line_id = o.id and a.year = t.source
            where o.version_id = ?1
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** Everything of a decided version, to a new version of the same budget. */
    public void revise(BudgetVersion from, BudgetVersion to, Budget budget) {
        entities.flush();
        lines(from, to);
        amounts(from, to, budget.years(), budget.years());
        for (PlanYear year : entities.createQuery(
                        "select y from PlanYear y where y.versionId = :version", PlanYear.class)
                .setParameter("version", from.id())
                .getResultList()) {
            entities.persist(new PlanYear(to, year.year(), year.assumedChangePercent(), year.assumption()));
        }
        sections(from, to, 0);
    }

    /**
     * Another year's version, to a new budget: each year begins with what the other budget has for the very same year, and
     * after its last year with what it has for that.
     */
    public void carryOver(BudgetVersion from, Budget fromBudget, BudgetVersion to, Budget budget) {
        entities.flush();
        lines(from, to);
        List<FinancialYear> known = fromBudget.years();
        FinancialYear first = known.get(0);
        FinancialYear last = known.get(known.size() - 1);
        List<FinancialYear> sources = budget.years().stream()
                .map(year -> year.compareTo(last) > 0 ? last : year.compareTo(first) < 0 ? first : year)
                .toList();
        amounts(from, to, budget.years(), sources);
        sections(from, to, budget.year().year() - fromBudget.year().year());
    }

    private void lines(BudgetVersion from, BudgetVersion to) {
        entities.createNativeQuery(LINES)
                .setParameter(1, from.id())
                .setParameter(2, to.id())
                .executeUpdate();
    }

    private void amounts(BudgetVersion from, BudgetVersion to, List<FinancialYear> years, List<FinancialYear> sources) {
        entities.createNativeQuery(AMOUNTS)
                .setParameter(1, from.id())
                .setParameter(2, to.id())
                .setParameter(3, joined(years))
                .setParameter(4, joined(sources))
                .executeUpdate();
    }

    private static String joined(List<FinancialYear> years) {
        return years.stream().map(FinancialYear::toString).collect(Collectors.joining(","));
    }

    private void sections(BudgetVersion from, BudgetVersion to, int yearsLater) {
        for (TextSection section : entities.createQuery(
                        "select s from TextSection s where s.versionId = :version order by s.position",
                        TextSection.class)
                .setParameter("version", from.id())
                .getResultList()) {
            entities.persist(new TextSection(
                    to, section.position(), section.heading(), ReferencedYears.moved(section.body(), yearsLater)));
        }
    }
}
