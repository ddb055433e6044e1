package se.tross.insats.portfolio;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.insats.InsatsOverview;
import se.tross.insats.InsatsOverviews;
import se.tross.insats.scope.InsatsScope;
import se.tross.insats.scope.ScopeRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Shows all insatser with their money and what they wait for: as many statements for a thousand as for one. */
@Stateless
@UseCase
public class PortfolioOverviews {

    /** What the decided budget of a year has for each insats; of all years without one. */
    private static final String BUDGETED = """
            select f.insats_id, sum(a.amount_ore)
            from insats_from_budget_line f
            join budget_line l on l.line_key = f.line_key
            join budget_version v on v.id = l.version_id and v.status = 'DECIDED'
            join budget_budget b on b.id = v.budget_id
            join budget_amount a on a.line_id = l.id and a.year = b.year
            where ?1 in (0, b.year) and ?2 in (0, f.insats_id) group by f.insats_id
            """;

    private static final String YEARS = """
            select b.year, max(case when v.status = 'DECIDED' then 1 else 0 end)
            from budget_budget b join budget_version v on v.budget_id = b.id group by b.year
            union select distinct financial_year, 0 from insats_financing f
            where not exists (select 1 from budget_budget b where b.year = f.financial_year)
            order by 1 desc
            """;

    private static final InsatsScope NOWHERE = new InsatsScope(List.of(), List.of(), List.of());

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InsatsOverviews insatser;

    @Inject
    private ScopeRecords scopes;

    @Inject
    @Any
    private Instance<MoneySource> moneySources;

    @Inject
    private WaitReader waits;

    /**
     * @param asked a year; 0 for all years; null for the latest with a decided budget, or all while there is none
     * @return by the insatser's codes
     */
    @Permits(Permission.INSATS_READ)
    public Portfolio portfolio(Integer asked) {
        List<Object[]> known = years();
        FinancialYear year = asked == null ? latestDecided(known) : asked == 0 ? null : new FinancialYear(asked);
        Map<Long, InsatsScope> places = scopes.all();
        Map<Long, Money> budgets = budgeted(MoneySource.ALL, year);
        Map<Long, MoneyStanding> money = money(MoneySource.ALL, year);
        Map<Long, Wait> waiting = waits.all();
        List<PortfolioRow> rows = insatser.insatser().stream()
                .map(insats -> new PortfolioRow(
                        insats,
                        places.getOrDefault(insats.id(), NOWHERE),
                        budgets.getOrDefault(insats.id(), Money.ZERO),
                        money.getOrDefault(insats.id(), MoneyStanding.NOTHING),
                        waiting.get(insats.id())))
                .filter(row -> year == null || row.isWithin(year.period()))
                .toList();
        return new Portfolio(
                rows, year, known.stream().map(PortfolioOverviews::yearOf).toList());
    }

    /** What one insats waits for soonest, and how its money stands in all years; nothing for null. */
    @Permits(Permission.INSATS_READ)
    public PortfolioRow row(long insatsId) {
        InsatsOverview insats = insatser.insats(insatsId);
        return new PortfolioRow(
                insats,
                scopes.of(insatsId),
                budgeted(insatsId, null).getOrDefault(insatsId, Money.ZERO),
                money(insatsId, null).getOrDefault(insatsId, MoneyStanding.NOTHING),
                waits.of(insatsId));
    }

    private List<Object[]> years() {
        List<?> rows = entities.createNativeQuery(YEARS).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static FinancialYear yearOf(Object[] row) {
        return new FinancialYear(((Number) row[0]).intValue());
    }

    private static FinancialYear latestDecided(List<Object[]> known) {
        return known.stream()
                .filter(row -> ((Number) row[1]).intValue() == 1)
                .findFirst()
                .map(PortfolioOverviews::yearOf)
                .orElse(null);
    }

    private Map<Long, Money> budgeted(long only, FinancialYear year) {
        List<?> rows = entities.createNativeQuery(BUDGETED)
                .setParameter(1, year == null ? 0 : year.year())
                .setParameter(2, only)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> Money.ofOre(((Number) row[1]).longValue())));
    }

    private Map<Long, MoneyStanding> money(long only, FinancialYear year) {
        Map<Long, MoneyStanding> all = new HashMap<>();
        for (MoneySource source : moneySources) {
            source.standings(only, year)
                    .forEach((insats, standing) -> all.merge(insats, standing, MoneyStanding::plus));
        }
        return all;
    }
}
