package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Shows grants and proposals, and what they take of the years' money. */
@Stateless
@UseCase
public class GrantOverviews {

    private static final String WITH_AMOUNTS = """
            select g, a from Grant g left join GrantAmount a on a.grantId = g.id where %s = :id order by g.id desc, a.year
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private GrantDecisions decisions;

    @Inject
    private YearBudgetReader budgets;

    /** Those of an insats, the latest first. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<GrantOverview> grants(long insatsId) {
        return read("g.insatsId", insatsId);
    }

    /** @throws Refused if there is no such grant in the förbund */
    @Permits(Permission.INSATS_READ)
    public GrantOverview grant(long id) {
        return read("g.id", id).stream().findFirst().orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** What a proposal takes of each year's money, before it is put on the agenda. */
    @Permits(Permission.INSATS_READ)
    public List<YearRoom> rooms(GrantOverview grant) {
        return decisions.rooms(grant.id(), grant.terms().amounts());
    }

    /** The budget's lines of insatser in these years, by their key, in the budget's order: to choose from. */
    @Permits(Permission.INSATS_READ)
    public List<LineChoice> lines(Collection<FinancialYear> years) {
        Map<Long, String> names = new LinkedHashMap<>();
        budgets.of(years).values().forEach(year -> year.lines().forEach((key, line) -> names.put(key, line.name())));
        return names.entrySet().stream()
                .map(line -> new LineChoice(line.getKey(), line.getValue()))
                .toList();
    }

    private List<GrantOverview> read(String column, long id) {
        Map<Long, Grant> grants = new LinkedHashMap<>();
        Map<Long, List<YearAmount>> amounts = new LinkedHashMap<>();
        for (Object[] row : entities.createQuery(WITH_AMOUNTS.formatted(column), Object[].class)
                .setParameter("id", id)
                .getResultList()) {
            Grant grant = (Grant) row[0];
            grants.put(grant.id(), grant);
            List<YearAmount> own = amounts.computeIfAbsent(grant.id(), any -> new ArrayList<>());
            if (row[1] instanceof GrantAmount amount) {
                own.add(amount.value());
            }
        }
        return grants.values().stream()
                .map(grant -> GrantOverview.of(grant, grant.terms(amounts.get(grant.id()))))
                .toList();
    }
}
