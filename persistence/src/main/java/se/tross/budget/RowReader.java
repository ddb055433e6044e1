package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Reads the lines of several versions with all their amounts, in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RowReader {

    private static final String ROWS = """
            select l, a.year, a.amount from BudgetLine l left join BudgetAmount a on a.lineId = l.id
            where l.versionId in :versions order by l.position, l.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /**
     * The lines of some versions.
     *
     * @param rows in their order, by the version's id
     * @param versions to act upon each line, by its id
     */
    public record Rows(Map<Long, List<BudgetRow>> rows, Map<Long, Long> versions) {

        public List<BudgetRow> of(long versionId) {
            return rows.getOrDefault(versionId, List.of());
        }
    }

    public Rows rows(Collection<Long> versionIds) {
        if (versionIds.isEmpty()) {
            return new Rows(Map.of(), Map.of());
        }
        Map<BudgetLine, Map<FinancialYear, Money>> amounts = new LinkedHashMap<>();
        for (Object[] row : entities.createQuery(ROWS, Object[].class)
                .setParameter("versions", versionIds)
                .getResultList()) {
            Map<FinancialYear, Money> ofLine = amounts.computeIfAbsent((BudgetLine) row[0], line -> new TreeMap<>());
            if (row[1] != null) {
                ofLine.put((FinancialYear) row[1], (Money) row[2]);
            }
        }
        Map<Long, List<BudgetRow>> rows = new HashMap<>();
        Map<Long, Long> versions = new HashMap<>();
        amounts.forEach((line, ofLine) -> {
            versions.put(line.id(), line.version());
            rows.computeIfAbsent(line.versionId(), id -> new ArrayList<>())
                    .add(BudgetRow.of(line.id(), line.lineKey(), line.position(), line.terms(), ofLine));
        });
        return new Rows(rows, versions);
    }
}
