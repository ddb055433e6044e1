package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tross.forbund.MemberRegister;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Shows the allocation keys. */
@Stateless
@UseCase
public class AllocationKeyOverviews {

    private static final String KEYS = """
            select k.id, k.validFrom, k.validTo, k.regionMethod, k.municipalMethod, k.charterParagraph, k.source,
                   k.sourceDate
            from AllocationKey k order by k.validFrom desc
            """;

    private static final String YEARS =
            "select p.keyId, p.year, p.status from ContributionPlan p order by p.year, p.revision";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private ContributionRecords contributions;

    /** The keys, the latest first. */
    @Permits(Permission.CONTRIBUTION_READ)
    public List<KeyOverview> keys() {
        return overviews(years());
    }

    /** The members of all times, for a new key. */
    @Permits(Permission.CONTRIBUTION_READ)
    public MemberRegister register() {
        return contributions.register();
    }

    /** @throws Refused if there is no such key */
    @Permits(Permission.CONTRIBUTION_READ)
    public KeyDetail key(long id) {
        AllocationKey key = records.get(AllocationKey.class, id);
        Map<Long, Map<FinancialYear, PlanStatus>> years = years();
        Map<FinancialYear, PlanStatus> own = years.getOrDefault(id, Map.of());
        return new KeyDetail(
                id,
                key.version(),
                key.terms(),
                own.entrySet().stream()
                        .filter(entry -> entry.getValue() == PlanStatus.DECIDED)
                        .map(Map.Entry::getKey)
                        .toList(),
                List.copyOf(own.keySet()),
                contributions.register(),
                overviews(years).stream().filter(other -> other.id() != id).toList());
    }

    private List<KeyOverview> overviews(Map<Long, Map<FinancialYear, PlanStatus>> years) {
        return entities.createQuery(KEYS, Object[].class)
                .getResultStream()
                .map(row -> KeyRowReader.overview(row, years))
                .toList();
    }

    /** By key: each year, decided as soon as one of its revisions is. */
    private Map<Long, Map<FinancialYear, PlanStatus>> years() {
        return entities.createQuery(YEARS, Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.toMap(
                                row -> (FinancialYear) row[1],
                                row -> (PlanStatus) row[2],
                                (one, other) -> one == PlanStatus.DECIDED ? one : other,
                                TreeMap::new)));
    }
}
