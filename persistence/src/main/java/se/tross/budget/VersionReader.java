package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tross.shared.time.FinancialYear;

/** Reads the versions of all budgets, with what they assume of years without a contribution plan, in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VersionReader {

    private static final String VERSIONS = """
            select v, b.year, b.planYears, y from BudgetVersion v join Budget b on b.id = v.budgetId
            left join PlanYear y on y.versionId = v.id
            order by b.year desc, v.number desc, y.year
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /**
     * What has been read.
     *
     * @param versions of all budgets, the latest year and number first
     * @param assumptions what each version assumes, by its id and the year
     */
    public record Versions(
            List<VersionOverview> versions, Map<Long, Map<FinancialYear, AssumptionOverview>> assumptions) {

        /** What a version assumes, by the year. */
        public Map<FinancialYear, AssumptionOverview> assumptionsOf(long versionId) {
            return assumptions.getOrDefault(versionId, Map.of());
        }
    }

    public Versions all() {
        Map<Long, VersionOverview> versions = new LinkedHashMap<>();
        Map<Long, Map<FinancialYear, AssumptionOverview>> assumptions = new HashMap<>();
        for (Object[] row : entities.createQuery(VERSIONS, Object[].class).getResultList()) {
            BudgetVersion version = (BudgetVersion) row[0];
            versions.computeIfAbsent(version.id(), id -> overview(version, (FinancialYear) row[1], (Integer) row[2]));
            if (row[3] instanceof PlanYear planYear) {
                assumptions
                        .computeIfAbsent(version.id(), id -> new TreeMap<>())
                        .put(
                                planYear.year(),
                                new AssumptionOverview(
                                        planYear.year(),
                                        planYear.version(),
                                        planYear.assumedChangePercent(),
                                        planYear.assumption()));
            }
        }
        return new Versions(List.copyOf(versions.values()), assumptions);
    }

    private static VersionOverview overview(BudgetVersion version, FinancialYear year, int planYears) {
        return new VersionOverview(
                version.id(),
                version.version(),
                version.budgetId(),
                year,
                planYears,
                version.number(),
                version.status(),
                version.statusChange(),
                version.basedOn(),
                version.contributionPlanId(),
                version.opening(),
                version.note() == null ? "" : version.note(),
                version.revisionReason() == null ? "" : version.revisionReason(),
                version.decision());
    }
}
