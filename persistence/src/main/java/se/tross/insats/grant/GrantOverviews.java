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
import java.util.stream.Stream;
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

    private static final String WITH_AMOUNTS =
            "select g, a from Grant g left join GrantAmount a on a.grantId = g.id where ";

    /** One grant with its insats, and everything else that takes of the years' money. */
    private static final String WITH_OTHERS = """
            select g, a, i.name, i.code, t.organisation from Grant g left join Insats i on i.id = g.insatsId
            left join GrantAmount a on a.grantId = g.id left join TakingPart t on t.insatsId = g.insatsId and t.owner = true
            where g.id = :id or g.status in :taking order by g.id, a.year
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

    /** With what it takes of each year's money, before it is put on the agenda. @throws Refused if there is no such grant */
    @Permits(Permission.INSATS_READ)
    public GrantDetail detail(long id) {
        List<Object[]> rows = entities.createQuery(WITH_OTHERS, Object[].class)
                .setParameter("id", id)
                .setParameter("taking", CommitmentReader.TAKING_ROOM)
                .getResultList();
        List<Object[]> own =
                rows.stream().filter(row -> ((Grant) row[0]).id() == id).toList();
        if (own.isEmpty()) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        Grant grant = (Grant) own.get(0)[0];
        GrantOverview overview = GrantOverview.of(
                grant, grant.terms(own.stream().flatMap(GrantOverviews::amount).toList()));
        List<Commitment> taken = rows.stream()
                .filter(row -> row[1] != null && ((Grant) row[0]).id() != id)
                .map(row -> CommitmentReader.commitment((Grant) row[0], (String) row[2], (GrantAmount) row[1]))
                .toList();
        return new GrantDetail(
                overview,
                (String) own.get(0)[2],
                (String) own.get(0)[3],
                own.get(0)[4] == null ? "" : (String) own.get(0)[4],
                overview.isOpen() ? decisions.rooms(id, overview.terms().amounts(), taken) : List.of());
    }

    private static Stream<YearAmount> amount(Object[] row) {
        return row[1] instanceof GrantAmount amount ? Stream.of(amount.value()) : Stream.empty();
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
        for (Object[] row : entities.createQuery(
                        WITH_AMOUNTS + column + " = :id order by g.id desc, a.year", Object[].class)
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
