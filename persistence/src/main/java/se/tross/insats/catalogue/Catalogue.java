package se.tross.insats.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tross.insats.Insats;
import se.tross.insats.scope.InsatsScope;
import se.tross.insats.scope.InsatsScope.Named;
import se.tross.insats.scope.ScopeRecords;
import se.tross.insats.tertial.Measure;
import se.tross.insats.tertial.SmallCountLimit;
import se.tross.insats.tertial.SmallCounts;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** The insatser that a förbund shows to everybody, with what they have led to. Four statements, however many there are. */
@Stateless
@UseCase
public class Catalogue {

    private static final String SHOWN = """
            select i, p, g.name, t.organisation from Insats i
            left join Publication p on p.insatsId = i.id
            left join GoalArea g on g.id = i.goalAreaId
            left join TakingPart t on t.insatsId = i.id and t.owner = true
            where p.shown = true order by lower(i.name)
            """;

    /** Participations by approved reports alone, all tertials together. */
    private static final String COUNTS = """
            select r.insats_id, c.measure, sum(c.number) from insats_report r
            join insats_report_count c on c.report_id = r.id
            where r.status = 'APPROVED' and c.number is not null group by r.insats_id, c.measure
            """;

    private static final InsatsScope NOWHERE = new InsatsScope(List.of(), List.of(), List.of());

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ScopeRecords scopes;

    @Inject
    private SmallCountLimit limit;

    /** Those under way first, by name. */
    @Permits(Permission.PUBLIC)
    public List<CatalogueEntry> entries() {
        Map<Long, InsatsScope> places = scopes.all();
        Map<Long, Map<Measure, Integer>> counts = counts();
        SmallCounts small = limit.inForce();
        return entities.createQuery(SHOWN, Object[].class)
                .getResultStream()
                .map(row -> entry(row, places, counts, small))
                .sorted(Comparator.comparing((CatalogueEntry entry) -> !entry.isUnderWay()))
                .toList();
    }

    private static CatalogueEntry entry(
            Object[] row, Map<Long, InsatsScope> places, Map<Long, Map<Measure, Integer>> counts, SmallCounts small) {
        Insats insats = (Insats) row[0];
        Map<Measure, Integer> said = counts.getOrDefault(insats.id(), Map.of());
        return new CatalogueEntry(
                insats.terms().name(),
                insats.stage(),
                row[2] == null ? "" : (String) row[2],
                row[3] == null ? "" : (String) row[3],
                insats.terms(),
                places.getOrDefault(insats.id(), NOWHERE).municipalities().stream()
                        .map(Named::name)
                        .toList(),
                ((Publication) row[1]).terms(),
                PublicCounts.of(said.get(Measure.BEGUN), said.get(Measure.ENDED), outcome(said), small));
    }

    /** To work and to studies together; null where neither is said. */
    private static Integer outcome(Map<Measure, Integer> said) {
        return Stream.of(Measure.TO_WORK, Measure.TO_STUDIES)
                .filter(said::containsKey)
                .map(said::get)
                .reduce(Integer::sum)
                .orElse(null);
    }

    private Map<Long, Map<Measure, Integer>> counts() {
        Map<Long, Map<Measure, Integer>> counts = new HashMap<>();
        List<?> rows = entities.createNativeQuery(COUNTS).getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            counts.computeIfAbsent(((Number) cells[0]).longValue(), insats -> new EnumMap<>(Measure.class))
                    .put(Measure.valueOf((String) cells[1]), ((Number) cells[2]).intValue());
        }
        return counts;
    }
}
